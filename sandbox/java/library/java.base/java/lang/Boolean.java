package java.lang;

import java.io.Serializable;

public final class Boolean implements Serializable, Comparable<Boolean> {
    public static final Boolean TRUE = valueOf(true);
    public static final Boolean FALSE = valueOf(false);
    public static final Class<Boolean> TYPE = primitiveClass();
    private static native Class<Boolean> primitiveClass();
    @Deprecated
    public Boolean(boolean value) {}
    @Deprecated(since = "9", forRemoval = true)
    public Boolean(String s) {}
    public static boolean parseBoolean(String s) { return "true".equalsIgnoreCase(s); }
    public native boolean booleanValue();
    public static native Boolean valueOf(boolean b);
    public static Boolean valueOf(String s) { return parseBoolean(s); }
    public static String toString(boolean b) { return b ? "true" : "false"; }
    public native String toString();
    public native int hashCode();
    public static int hashCode(boolean value) { return value ? 1231 : 1237; }
    public native boolean equals(Object obj);
    public static boolean getBoolean(String name) { return name != null && !name.isEmpty() && parseBoolean(System.getProperty(name)); }
    public int compareTo(Boolean b) {
        if (b == null) throw new NullPointerException("Cannot read field \"value\" because \"b\" is null");
        return compare(booleanValue(), b.booleanValue());
    }
    public static int compare(boolean x, boolean y) { return x == y ? 0 : x ? 1 : -1; }
    public static boolean logicalAnd(boolean a, boolean b) { return a & b; }
    public static boolean logicalOr(boolean a, boolean b) { return a | b; }
    public static boolean logicalXor(boolean a, boolean b) { return a ^ b; }
}
