public class Calculator {
    private final String text;
    private int at;
    Calculator(String text) { this.text = text.replace(" ", ""); }

    static double evaluate(String text) {
        Calculator c = new Calculator(text);
        double value = c.sum();
        if (c.at < c.text.length()) throw new IllegalArgumentException("Unexpected '" + c.text.charAt(c.at) + "' at " + c.at);
        return value;
    }
    private double sum() {
        double value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            char op = text.charAt(at++);
            double right = product();
            value = op == '+' ? value + right : value - right;
        }
        return value;
    }
    private double product() {
        double value = factor();
        while (at < text.length() && "*/%".indexOf(text.charAt(at)) >= 0) {
            switch (text.charAt(at++)) {
                case '*': value *= factor(); break;
                case '/': value /= factor(); break;
                default: value %= factor();
            }
        }
        return value;
    }
    private double factor() {
        if (at >= text.length()) throw new IllegalArgumentException("Unexpected end");
        if (text.charAt(at) == '-') { at++; return -factor(); }
        if (text.charAt(at) == '(') {
            at++;
            double value = sum();
            if (at >= text.length() || text.charAt(at++) != ')') throw new IllegalArgumentException("Missing )");
            return value;
        }
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
        return Double.parseDouble(text.substring(start, at));
    }

    public static void main(String[] args) {
        for (String s : new String[] {"1 + 2 * 3", "(1+2)*3", "-4 / (2 - 2)", "10 % 4 * -1.5", "2 * (3 + 4", "7 & 2", "", "1.5.2", "8/3"}) {
            try {
                System.out.println(s + " = " + evaluate(s));
            } catch (IllegalArgumentException e) {
                System.out.println(s + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}
