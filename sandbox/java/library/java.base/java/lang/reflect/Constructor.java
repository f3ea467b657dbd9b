package java.lang.reflect;

public final class Constructor<T> extends Executable {
    private Constructor() {}
    public native T newInstance(Object... initargs) throws InstantiationException, IllegalAccessException, InvocationTargetException;
    public native boolean equals(Object obj);
    public int hashCode() { return getDeclaringClass().getName().hashCode(); }
}
