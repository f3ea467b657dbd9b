public class PrintedTrace {
    static class ConfigException extends RuntimeException {
        ConfigException(String message, Throwable cause) { super(message, cause); }
    }

    static int parse(String text) {
        return check(text.length() - 3);
    }

    static int check(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("too short");
        }
        return 10 / n;
    }

    static void load(String text) {
        try {
            System.out.println(parse(text));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new ConfigException("cannot load " + text, e);
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"abcdef", "abc", "a"}) {
            try {
                load(s);
            } catch (ConfigException e) {
                e.printStackTrace(System.out);
                System.out.println(e.getCause().getMessage());
            }
        }
        load("");
    }
}
