public class StackOverflow {
    static int depth;

    static int down(int n) {
        depth++;
        return down(n + 1) + 1;
    }

    static long sum(int n) { return n == 0 ? 0 : n + sum(n - 1); }

    public static void main(String[] args) {
        System.out.println(sum(800));
        try {
            down(0);
        } catch (StackOverflowError e) {
            System.out.println("overflow " + (depth > 500) + " " + e.getMessage());
        }
        System.out.println(sum(100));
        Object o = new Object() {
            @Override public String toString() { return "x" + this; }
        };
        try {
            o.toString();
        } catch (StackOverflowError e) {
            System.out.println(e.getClass().getName());
        }
    }
}
