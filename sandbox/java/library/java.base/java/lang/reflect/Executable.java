package java.lang.reflect;

public abstract class Executable extends AccessibleObject implements Member {
    Executable() {}
    public native Class<?> getDeclaringClass();
    public native String getName();
    public native int getModifiers();
    public native Class<?>[] getParameterTypes();
    public native Class<?>[] getExceptionTypes();
    public native int getParameterCount();
    public native Parameter[] getParameters();
    public native boolean isVarArgs();
    public native String toString();
    public native String toGenericString();
}
