public class YieldAndNested {
    enum Op { PLUS, MINUS, TIMES, OVER }
    static int apply(Op op, int a, int b) {
        return switch (op) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> {
                int product = 0;
                for (int i = 0; i < Math.abs(b); i++) product += a;
                yield b < 0 ? -product : product;
            }
            case OVER -> {
                if (b == 0) throw new ArithmeticException("over zero: " + a);
                yield a / b;
            }
        };
    }
    static String size(int n) {
        return switch (n) {
            case 0 -> "none";
            case 1, 2, 3 -> switch (n % 2) { case 0 -> "few even"; default -> "few odd"; };
            default -> n < 0 ? "negative" : n > 1000 ? "huge" : "many";
        };
    }
    static int days(String month, boolean leap) {
        int result = switch (month) {
            case "feb":
                if (leap) yield 29;
                yield 28;
            case "apr": case "jun": case "sep": case "nov":
                yield 30;
            default:
                yield 31;
        };
        return result;
    }

    public static void main(String[] args) {
        for (Op op : Op.values()) System.out.print(apply(op, 17, -5) + " ");
        System.out.println();
        for (int n : new int[] {0, 1, 2, -4, 50, 5000}) System.out.print(size(n) + "; ");
        System.out.println();
        System.out.println(days("feb", true) + days("feb", false) + days("jun", true) + days("jan", false));
        apply(Op.OVER, 1, 0);
    }
}
