import java.util.*;

public class ConstructorFails {
    static List<String> log = new ArrayList<>();
    static class Part implements AutoCloseable {
        final String name;
        Part(String name) {
            this.name = name;
            log.add("new " + name);
            if (name.contains("bad")) throw new IllegalArgumentException("part " + name);
        }
        @Override public void close() { log.add("close " + name); }
    }
    static class Machine {
        final Part a, b;
        Machine(String a, String b) {
            this.a = new Part(a);
            try {
                this.b = new Part(b);
            } catch (IllegalArgumentException e) {
                this.a.close();
                throw new IllegalStateException("no machine", e);
            }
        }
    }

    public static void main(String[] args) {
        new Machine("x", "y");
        try {
            new Machine("x", "bad1");
        } catch (IllegalStateException e) {
            log.add(e.getMessage() + "/" + e.getCause().getMessage());
        }
        try (Part p = new Part("p"); Part q = new Part("bad2"); Part r = new Part("never")) {
            log.add("body");
        } catch (IllegalArgumentException e) {
            log.add("caught " + e.getMessage());
        } finally {
            log.add("finally");
        }
        log.forEach(System.out::println);
        Machine m = new Machine("bad3", "z");
    }
}
