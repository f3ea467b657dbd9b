import java.util.*;

public class StackDepth {
    static class Light extends RuntimeException { Light(String m) { super(m, null, false, false); } }
    static void recurse(int n, int max) {
        if (n == max)
            throw new IllegalStateException("at " + n);
        recurse(
            n + 1,
            max);
    }

    public static void main(String[] args) throws Exception {
        try {
            recurse(1, 4);
        } catch (IllegalStateException e) {
            StackTraceElement[] t = e.getStackTrace();
            System.out.println(t.length + " " + t[0].getMethodName() + ":" + t[0].getLineNumber() + " " + t[t.length - 1].getMethodName());
            for (StackTraceElement x : t) System.out.println("  " + x);
        }
        Throwable t = new Light("no stack");
        System.out.println(t.getStackTrace().length + " " + t.getMessage());
        new Object() { void go() { throw new UnsupportedOperationException("anonymous"); } }.go();
    }
}
