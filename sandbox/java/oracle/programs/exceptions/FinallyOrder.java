public class FinallyOrder {
    static String log = "";

    @SuppressWarnings("finally")
    static int swallow() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 1;
        }
    }

    static int value() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
            log += "f";
        }
    }

    static int nested(int n) {
        try {
            try {
                if (n == 0) throw new IllegalStateException("a");
                if (n == 1) return 10;
                log += "n" + n;
            } catch (IllegalStateException e) {
                log += "c";
                throw new RuntimeException("b", e);
            } finally {
                log += "1";
            }
        } catch (RuntimeException e) {
            log += e.getMessage() + e.getCause().getMessage();
            return -1;
        } finally {
            log += "2";
        }
        return 0;
    }

    public static void main(String[] args) {
        System.out.println(swallow() + " " + value() + " " + nested(0) + " " + nested(1) + " " + nested(2));
        System.out.println(log);
        for (int i = 0; i < 3; i++) {
            try {
                if (i == 1) continue;
                if (i == 2) break;
                System.out.println("body " + i);
            } finally {
                System.out.println("finally " + i);
            }
        }
        try {
            throw new Error("first");
        } catch (Error e) {
            try {
                throw new Exception("second");
            } catch (Exception x) {
                x.addSuppressed(e);
                System.out.println(x.getSuppressed()[0] + " " + x.getSuppressed().length);
            }
        }
    }
}
