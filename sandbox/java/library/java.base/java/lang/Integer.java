package java.lang;

public final class Integer extends Number implements Comparable<Integer> {
    public static final int MIN_VALUE = 0x80000000;
    public static final int MAX_VALUE = 0x7fffffff;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    public static final Class<Integer> TYPE = primitiveClass();
    private static native Class<Integer> primitiveClass();
    @Deprecated
    public Integer(int value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Integer(String s) throws NumberFormatException {}
    public static native Integer valueOf(int i);
    public static Integer valueOf(String s) throws NumberFormatException { return valueOf(parseInt(s)); }
    public static native int parseInt(String s) throws NumberFormatException;
    public static native int parseInt(String s, int radix) throws NumberFormatException;
    public static Integer valueOf(String s, int radix) throws NumberFormatException { return valueOf(parseInt(s, radix)); }
    public static native Integer decode(String nm) throws NumberFormatException;
    public static native String toString(int i, int radix);
    public static native String toUnsignedString(int i);
    public static native String toUnsignedString(int i, int radix);
    public static int parseInt(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException { return parseInt(s.subSequence(beginIndex, endIndex).toString(), radix); }
    public static native String toHexString(int i);
    public static native String toOctalString(int i);
    public static native String toBinaryString(int i);
    public static native int parseUnsignedInt(String s) throws NumberFormatException;
    public static native int parseUnsignedInt(String s, int radix) throws NumberFormatException;
    public static int parseUnsignedInt(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException { return parseUnsignedInt(s.subSequence(beginIndex, endIndex).toString(), radix); }
    public static Integer getInteger(String nm) { return getInteger(nm, null); }
    public static Integer getInteger(String nm, int val) {
        Integer result = getInteger(nm, null);
        return result == null ? Integer.valueOf(val) : result;
    }
    public static Integer getInteger(String nm, Integer val) {
        String v = nm == null || nm.isEmpty() ? null : System.getProperty(nm);
        if (v == null) return val;
        try {
            return decode(v);
        } catch (NumberFormatException e) {
            return val;
        }
    }
    public static native int divideUnsigned(int dividend, int divisor);
    public static native int remainderUnsigned(int dividend, int divisor);
    public static native int compareUnsigned(int x, int y);
    public static native int highestOneBit(int i);
    public static native int lowestOneBit(int i);
    public static native int numberOfLeadingZeros(int i);
    public static native int numberOfTrailingZeros(int i);
    public static native int bitCount(int i);
    public static native int rotateLeft(int i, int distance);
    public static native int rotateRight(int i, int distance);
    public static native int reverse(int i);
    public static native int reverseBytes(int i);
    public static int signum(int i) { return i > 0 ? 1 : i < 0 ? -1 : 0; }
    public static int sum(int a, int b) { return a + b; }
    public static int max(int a, int b) { return a >= b ? a : b; }
    public static int min(int a, int b) { return a <= b ? a : b; }
    public static long toUnsignedLong(int x) { return x & 0xffffffffL; }
    public native byte byteValue();
    public native short shortValue();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native String toString();
    public static native String toString(int i);
    public native int hashCode();
    public static native int hashCode(int value);
    public native boolean equals(Object obj);
    public int compareTo(Integer anotherInteger) {
        if (anotherInteger == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherInteger\" is null");
        return compare(intValue(), anotherInteger.intValue());
    }
    public static native int compare(int x, int y);
}
