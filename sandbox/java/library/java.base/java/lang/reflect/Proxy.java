package java.lang.reflect;

public class Proxy {
    private Proxy() {}
    public static native Object newProxyInstance(ClassLoader loader, Class<?>[] interfaces, InvocationHandler h);
}
