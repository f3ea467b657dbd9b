package java.lang;

public final class Math {
    private static void checkBounds(Object min, Object max, boolean wrong) {
        if (wrong) throw new IllegalArgumentException(min + " > " + max);
    }
    public static int clamp(long value, int min, int max) {
        checkBounds(min, max, min > max);
        return (int) Math.min(max, Math.max(value, min));
    }
    public static long clamp(long value, long min, long max) {
        checkBounds(min, max, min > max);
        return Math.min(max, Math.max(value, min));
    }
    public static double clamp(double value, double min, double max) {
        checkBounds(min, max, min > max);
        return Math.min(max, Math.max(value, min));
    }
    public static float clamp(float value, float min, float max) {
        checkBounds(min, max, min > max);
        return Math.min(max, Math.max(value, min));
    }
    public static int ceilDiv(int x, int y) {
        int q = x / y;
        return (x ^ y) >= 0 && q * y != x ? q + 1 : q;
    }
    public static long ceilDiv(long x, int y) { return ceilDiv(x, (long) y); }
    public static long ceilDiv(long x, long y) {
        long q = x / y;
        return (x ^ y) >= 0 && q * y != x ? q + 1 : q;
    }
    public static int ceilMod(int x, int y) { return x - ceilDiv(x, y) * y; }
    public static int ceilMod(long x, int y) { return (int) (x - ceilDiv(x, y) * y); }
    public static long ceilMod(long x, long y) { return x - ceilDiv(x, y) * y; }
    public static int divideExact(int x, int y) {
        int q = x / y;
        if ((x & y & q) >= 0) return q;
        throw new ArithmeticException("integer overflow");
    }
    public static long divideExact(long x, long y) {
        long q = x / y;
        if ((x & y & q) >= 0) return q;
        throw new ArithmeticException("long overflow");
    }
}
