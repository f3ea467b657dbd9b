package java.lang.reflect;

public final class Method extends Executable {
    private Method() {}
    public native Class<?> getReturnType();
    public native boolean isDefault();
    public native Object invoke(Object obj, Object... args) throws IllegalAccessException, InvocationTargetException;
    public native boolean equals(Object obj);
    public int hashCode() { return getDeclaringClass().getName().hashCode() ^ getName().hashCode(); }
}
