package java.lang;

public final class Byte extends Number implements Comparable<Byte> {
    public static final byte MIN_VALUE = -128;
    public static final byte MAX_VALUE = 127;
    public static final int SIZE = 8;
    public static final int BYTES = 1;
    public static final Class<Byte> TYPE = primitiveClass();
    private static native Class<Byte> primitiveClass();
    @Deprecated
    public Byte(byte value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Byte(String s) throws NumberFormatException {}
    public static native Byte valueOf(byte b);
    public static Byte valueOf(String s) throws NumberFormatException { return valueOf(parseByte(s)); }
    public static native byte parseByte(String s) throws NumberFormatException;
    public static native byte parseByte(String s, int radix) throws NumberFormatException;
    public static Byte valueOf(String s, int radix) throws NumberFormatException { return valueOf(parseByte(s, radix)); }
    public static native Byte decode(String nm) throws NumberFormatException;
    public static int toUnsignedInt(byte x) { return x & 0xff; }
    public native byte byteValue();
    public native short shortValue();
    public native int intValue();
    public native long longValue();
    public native float floatValue();
    public native double doubleValue();
    public native String toString();
    public static native String toString(byte b);
    public native int hashCode();
    public static native int hashCode(byte value);
    public native boolean equals(Object obj);
    public int compareTo(Byte anotherByte) {
        if (anotherByte == null) throw new NullPointerException("Cannot read field \"value\" because \"anotherByte\" is null");
        return compare(byteValue(), anotherByte.byteValue());
    }
    public static native int compare(byte x, byte y);
}
