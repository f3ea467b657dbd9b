package java.lang;

import java.io.Serializable;

public abstract class Enum<E extends Enum<E>> implements Comparable<E>, Serializable {
    protected Enum() {}
    public final native String name();
    public final native int ordinal();
    public String toString() { return name(); }
    public final boolean equals(Object other) { return this == other; }
    public final int hashCode() { return super.hashCode(); }
    protected final Object clone() throws CloneNotSupportedException { throw new CloneNotSupportedException(); }
    public final int compareTo(E o) {
        Enum<?> other = o;
        if (getDeclaringClass() != other.getDeclaringClass()) throw new ClassCastException();
        return ordinal() - other.ordinal();
    }
    public final native Class<E> getDeclaringClass();
    public static native <T extends Enum<T>> T valueOf(Class<T> enumClass, String name);
}
