package java.lang.reflect;

public final class Field extends AccessibleObject implements Member {
    private Field() {}
    public native Class<?> getDeclaringClass();
    public native String getName();
    public native int getModifiers();
    public native Class<?> getType();
    public native Object get(Object obj) throws IllegalAccessException;
    public native void set(Object obj, Object value) throws IllegalAccessException;
    public native String toString();
    public native boolean equals(Object obj);
    public int hashCode() { return getDeclaringClass().getName().hashCode() ^ getName().hashCode(); }
}
