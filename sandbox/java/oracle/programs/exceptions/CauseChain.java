public class CauseChain {
    static void a(int n) {
        if (n == 0) throw new IllegalArgumentException("root");
        try {
            a(n - 1);
        } catch (RuntimeException e) {
            throw new RuntimeException("level " + n, e);
        }
    }

    public static void main(String[] args) {
        try {
            a(3);
        } catch (RuntimeException e) {
            int depth = 0;
            for (Throwable t = e; t != null; t = t.getCause()) System.out.println("  ".repeat(depth++) + t);
            e.printStackTrace(System.out);
        }
    }
}
