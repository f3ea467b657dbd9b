package java.lang;

public final class Float extends Number implements Comparable<Float> {
    public static final float MIN_VALUE = 1.4E-45f;
    public static final float MAX_VALUE = 3.4028235E38f;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    public static final Class<Float> TYPE = primitiveClass();
    private static native Class<Float> primitiveClass();
    @Deprecated
    public Float(float value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Float(String s) throws NumberFormatException {}
    public Float(double value) {}
    public static native Float valueOf(float f);
    public static Float valueOf(String s) throws NumberFormatException { return valueOf(parseFloat(s)); }
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MIN_NORMAL = 1.17549435E-38f;
    public static native float parseFloat(String s) throws NumberFormatException;
    public static boolean isNaN(float v) { return v != v; }
    public static boolean isInfinite(float v) { return v == POSITIVE_INFINITY || v == NEGATIVE_INFINITY; }
    public static boolean isFinite(float d) { return Math.abs(d) <= MAX_VALUE; }
    public boolean isNaN() { return isNaN(floatValue()); }
    public boolean isInfinite() { return isInfinite(floatValue()); }
    public static native int floatToIntBits(float value);
    public static native int floatToRawIntBits(float value);
    public static native float intBitsToFloat(int bits);
    public static float sum(float a, float b) { return a + b; }
    public static float max(float a, float b) { return Math.max(a, b); }
    public static float min(float a, float b) { return Math.min(a, b); }
    public native byte byteValue();
    public native short shortValue();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native String toString();
    public static native String toString(float f);
    public native int hashCode();
    public static native int hashCode(float value);
    public native boolean equals(Object obj);
    public int compareTo(Float anotherFloat) {
        if (anotherFloat == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherFloat\" is null");
        return compare(floatValue(), anotherFloat.floatValue());
    }
    public static native int compare(float x, float y);
}
