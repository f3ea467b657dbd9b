package java.lang;

public final class Short extends Number implements Comparable<Short> {
    public static final short MIN_VALUE = -32768;
    public static final short MAX_VALUE = 32767;
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final Class<Short> TYPE = primitiveClass();
    private static native Class<Short> primitiveClass();
    @Deprecated
    public Short(short value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Short(String s) throws NumberFormatException {}
    public static native Short valueOf(short s);
    public static Short valueOf(String s) throws NumberFormatException { return valueOf(parseShort(s)); }
    public static native short parseShort(String s) throws NumberFormatException;
    public static native short parseShort(String s, int radix) throws NumberFormatException;
    public static Short valueOf(String s, int radix) throws NumberFormatException { return valueOf(parseShort(s, radix)); }
    public static native Short decode(String nm) throws NumberFormatException;
    public static int toUnsignedInt(short x) { return x & 0xffff; }
    public native byte byteValue();
    public native short shortValue();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native String toString();
    public static native String toString(short s);
    public native int hashCode();
    public static native int hashCode(short value);
    public native boolean equals(Object obj);
    public int compareTo(Short anotherShort) {
        if (anotherShort == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherShort\" is null");
        return compare(shortValue(), anotherShort.shortValue());
    }
    public static native int compare(short x, short y);
}
