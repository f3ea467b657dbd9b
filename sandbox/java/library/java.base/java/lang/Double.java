package java.lang;

public final class Double extends Number implements Comparable<Double> {
    public static final double MIN_VALUE = 4.9E-324;
    public static final double MAX_VALUE = 1.7976931348623157E308;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    public static final Class<Double> TYPE = primitiveClass();
    private static native Class<Double> primitiveClass();
    @Deprecated
    public Double(double value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Double(String s) throws NumberFormatException {}
    public static native Double valueOf(double d);
    public static Double valueOf(String s) throws NumberFormatException { return valueOf(parseDouble(s)); }
    public static final double POSITIVE_INFINITY = 1.0 / 0.0;
    public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
    public static final double NaN = 0.0d / 0.0;
    public static final double MIN_NORMAL = 2.2250738585072014E-308;
    public static native double parseDouble(String s) throws NumberFormatException;
    public static boolean isNaN(double v) { return v != v; }
    public static boolean isInfinite(double v) { return v == POSITIVE_INFINITY || v == NEGATIVE_INFINITY; }
    public static boolean isFinite(double d) { return Math.abs(d) <= MAX_VALUE; }
    public boolean isNaN() { return isNaN(doubleValue()); }
    public boolean isInfinite() { return isInfinite(doubleValue()); }
    public static native long doubleToLongBits(double value);
    public static native long doubleToRawLongBits(double value);
    public static native double longBitsToDouble(long bits);
    public static double sum(double a, double b) { return a + b; }
    public static double max(double a, double b) { return Math.max(a, b); }
    public static double min(double a, double b) { return Math.min(a, b); }
    public native byte byteValue();
    public native short shortValue();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native String toString();
    public static native String toString(double d);
    public native int hashCode();
    public static native int hashCode(double value);
    public native boolean equals(Object obj);
    public int compareTo(Double anotherDouble) {
        if (anotherDouble == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherDouble\" is null");
        return compare(doubleValue(), anotherDouble.doubleValue());
    }
    public static native int compare(double x, double y);
}
