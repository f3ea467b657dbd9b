package java.lang;

public final class Long extends Number implements Comparable<Long> {
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    public static final Class<Long> TYPE = primitiveClass();
    private static native Class<Long> primitiveClass();
    @Deprecated
    public Long(long value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Long(String s) throws NumberFormatException {}
    public static native Long valueOf(long l);
    public static Long valueOf(String s) throws NumberFormatException { return valueOf(parseLong(s)); }
    public static native long parseLong(String s) throws NumberFormatException;
    public static native long parseLong(String s, int radix) throws NumberFormatException;
    public static Long valueOf(String s, int radix) throws NumberFormatException { return valueOf(parseLong(s, radix)); }
    public static native Long decode(String nm) throws NumberFormatException;
    public static native String toString(long i, int radix);
    public static native String toUnsignedString(long i);
    public static native String toUnsignedString(long i, int radix);
    public static long parseLong(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException { return parseLong(s.subSequence(beginIndex, endIndex).toString(), radix); }
    public static native String toHexString(long i);
    public static native String toOctalString(long i);
    public static native String toBinaryString(long i);
    public static native long parseUnsignedLong(String s) throws NumberFormatException;
    public static native long parseUnsignedLong(String s, int radix) throws NumberFormatException;
    public static long parseUnsignedLong(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException { return parseUnsignedLong(s.subSequence(beginIndex, endIndex).toString(), radix); }
    public static native long divideUnsigned(long dividend, long divisor);
    public static native long remainderUnsigned(long dividend, long divisor);
    public static native int compareUnsigned(long x, long y);
    public static native long highestOneBit(long i);
    public static native long lowestOneBit(long i);
    public static native int numberOfLeadingZeros(long i);
    public static native int numberOfTrailingZeros(long i);
    public static native int bitCount(long i);
    public static native long rotateLeft(long i, int distance);
    public static native long rotateRight(long i, int distance);
    public static native long reverse(long i);
    public static native long reverseBytes(long i);
    public static int signum(long i) { return i > 0 ? 1 : i < 0 ? -1 : 0; }
    public static long sum(long a, long b) { return a + b; }
    public static long max(long a, long b) { return a >= b ? a : b; }
    public static long min(long a, long b) { return a <= b ? a : b; }
    public native byte byteValue();
    public native short shortValue();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native String toString();
    public static native String toString(long l);
    public native int hashCode();
    public static native int hashCode(long value);
    public native boolean equals(Object obj);
    public int compareTo(Long anotherLong) {
        if (anotherLong == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherLong\" is null");
        return compare(longValue(), anotherLong.longValue());
    }
    public static native int compare(long x, long y);
}
