package java.lang;

public final class Math {
    public static final double E = 2.718281828459045;
    public static final double PI = 3.141592653589793;
    private Math() {}
    public static native double sin(double a);
    public static native double cos(double a);
    public static native double tan(double a);
    public static native double asin(double a);
    public static native double acos(double a);
    public static native double atan(double a);
    public static native double exp(double a);
    public static native double log(double a);
    public static native double log10(double a);
    public static native double log1p(double a);
    public static native double expm1(double a);
    public static native double sqrt(double a);
    public static native double cbrt(double a);
    public static native double ceil(double a);
    public static native double floor(double a);
    public static native double rint(double a);
    public static native double sinh(double a);
    public static native double cosh(double a);
    public static native double tanh(double a);
    public static double toRadians(double angdeg) { return angdeg * 0.017453292519943295; }
    public static double toDegrees(double angrad) { return angrad * 57.29577951308232; }
    public static native double atan2(double y, double x);
    public static native double pow(double a, double b);
    public static native double hypot(double x, double y);
    public static native int round(float a);
    public static native long round(double a);
    public static native double random();
    public static native double fma(double a, double b, double c);
    public static float fma(float a, float b, float c) { return Float.isFinite(a) && Float.isFinite(b) && Float.isFinite(c) ? new java.math.BigDecimal((double) a * (double) b).add(new java.math.BigDecimal((double) c)).floatValue() : (float) fma((double) a, (double) b, (double) c); }
    public static native double ulp(double d);
    public static float ulp(float f) { return f != f ? f : Float.isInfinite(f) ? Float.POSITIVE_INFINITY : abs(f) == Float.MAX_VALUE ? 0x1p104f : nextUp(abs(f)) - abs(f); }
    public static int getExponent(double d) { return (int) (Double.doubleToRawLongBits(d) >> 52 & 0x7ff) - 1023; }
    public static int getExponent(float f) { return (Float.floatToRawIntBits(f) >> 23 & 0xff) - 127; }
    public static double nextUp(double d) { return d < Double.POSITIVE_INFINITY ? d == 0 ? Double.MIN_VALUE : Double.longBitsToDouble(Double.doubleToRawLongBits(d) + (d > 0 ? 1 : -1)) : d; }
    public static float nextUp(float f) { return f < Float.POSITIVE_INFINITY ? f == 0 ? Float.MIN_VALUE : Float.intBitsToFloat(Float.floatToRawIntBits(f) + (f > 0 ? 1 : -1)) : f; }
    public static double nextDown(double d) { return -nextUp(-d); }
    public static float nextDown(float f) { return -nextUp(-f); }
    public static double nextAfter(double start, double direction) { return start < direction ? nextUp(start) : start > direction ? nextDown(start) : start == direction ? direction : start + direction; }
    public static float nextAfter(float start, double direction) { return start < direction ? nextUp(start) : start > direction ? nextDown(start) : start == direction ? (float) direction : start + (float) direction; }
    public static double scalb(double d, int scaleFactor) {
        int left = max(min(scaleFactor, 2099), -2099);
        for (; left >= 512; left -= 512) d *= 0x1p512;
        for (; left <= -512; left += 512) d *= 0x1p-512;
        return d * Double.longBitsToDouble((long) (left + 1023) << 52);
    }
    public static float scalb(float f, int scaleFactor) { return (float) scalb((double) f, max(min(scaleFactor, 278), -278)); }
    public static double IEEEremainder(double f1, double f2) {
        if (f1 != f1 || f2 != f2 || Double.isInfinite(f1) || f2 == 0) return Double.NaN;
        if (Double.isInfinite(f2)) return f1;
        double size = abs(f2);
        double rest = size <= Double.MAX_VALUE / 2 ? abs(f1) % (2 * size) : abs(f1);
        if (rest > size - rest) {
            rest -= size;
            if (rest >= size - rest) rest -= size;
        }
        return f1 < 0 || f1 == 0 && 1 / f1 < 0 ? -rest : rest;
    }
    public static long multiplyHigh(long x, long y) { return java.math.BigInteger.valueOf(x).multiply(java.math.BigInteger.valueOf(y)).shiftRight(64).longValue(); }
    public static float copySign(float magnitude, float sign) { return (float) copySign((double) magnitude, (double) sign); }
    public static double signum(double d) { return d > 0 ? 1.0 : d < 0 ? -1.0 : d; }
    public static float signum(float f) { return f > 0 ? 1.0f : f < 0 ? -1.0f : f; }
    public static double copySign(double magnitude, double sign) { return sign < 0 || sign == 0 && 1 / sign < 0 ? -abs(magnitude) : abs(magnitude); }
    public static native int addExact(int x, int y);
    public static native long addExact(long x, long y);
    public static native int subtractExact(int x, int y);
    public static native long subtractExact(long x, long y);
    public static native int multiplyExact(int x, int y);
    public static native long multiplyExact(long x, long y);
    public static long multiplyExact(long x, int y) { return multiplyExact(x, (long) y); }
    public static native int incrementExact(int a);
    public static native long incrementExact(long a);
    public static native int decrementExact(int a);
    public static native long decrementExact(long a);
    public static native int negateExact(int a);
    public static native long negateExact(long a);
    public static native int toIntExact(long value);
    public static long multiplyFull(int x, int y) { return (long) x * (long) y; }
    public static native int floorDiv(int x, int y);
    public static native long floorDiv(long x, int y);
    public static native long floorDiv(long x, long y);
    public static native int floorMod(int x, int y);
    public static native int floorMod(long x, int y);
    public static native long floorMod(long x, long y);
    public static native int abs(int a);
    public static native int max(int a, int b);
    public static native int min(int a, int b);
    public static native long abs(long a);
    public static native long max(long a, long b);
    public static native long min(long a, long b);
    public static native float abs(float a);
    public static native float max(float a, float b);
    public static native float min(float a, float b);
    public static native double abs(double a);
    public static native double max(double a, double b);
    public static native double min(double a, double b);
    public static int absExact(int a) { return a == -2147483648 ? overflow("Overflow to represent absolute value of Integer.MIN_VALUE") : abs(a); }
    public static long absExact(long a) {
        if (a == Long.MIN_VALUE) overflow("Overflow to represent absolute value of Long.MIN_VALUE");
        return abs(a);
    }
    private static int overflow(String message) { throw new ArithmeticException(message); }
}
