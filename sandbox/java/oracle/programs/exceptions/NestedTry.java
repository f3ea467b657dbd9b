public class NestedTry {
    static String trace = "";
    static int depth(int n) {
        try {
            trace += "t" + n;
            if (n == 0) throw new ArithmeticException("deep");
            return depth(n - 1) + 1;
        } catch (IllegalStateException e) {
            trace += "never";
            return -1;
        } finally {
            trace += "f" + n;
        }
    }
    static String label(int n) {
        StringBuilder out = new StringBuilder();
        loop:
        for (int i = 0; ; i++) {
            try {
                try {
                    if (i == n) break loop;
                    if (i % 2 == 0) continue;
                    out.append("o").append(i);
                } finally {
                    out.append("a").append(i);
                }
            } finally {
                out.append("b").append(i).append(' ');
            }
        }
        return out.toString();
    }
    static int override() {
        int x = 1;
        try {
            x = 2;
            throw new RuntimeException();
        } catch (RuntimeException e) {
            x = 3;
            return x;
        } finally {
            x = 4;
        }
    }

    public static void main(String[] args) {
        try {
            depth(3);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage() + " " + trace);
        }
        System.out.println(label(3) + override());
        try {
            try {
                throw new IllegalStateException("first");
            } finally {
                Integer.parseInt("second");
            }
        } catch (RuntimeException e) {
            System.out.println(e.getMessage() + " " + e.getSuppressed().length);
        }
        try {
            Object[] objects = new Integer[1];
            objects[0] = "text";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        int[] data = new int[2];
        int i = 0;
        try {
            data[i++] = i / (i - 1);
        } catch (ArithmeticException e) {
            System.out.println(i + " " + data[0]);
        }
        data[data.length] = 1;
    }
}
