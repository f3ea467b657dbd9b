package org.springframework.aop.framework;


public abstract class AopProxyUtils {

    public AopProxyUtils() {
    }

    public static native Class<?>[] completeJdkProxyInterfaces(Class<?>... userInterfaces);

    public static native Object getSingletonTarget(Object candidate);

    public static native Class<?>[] proxiedUserInterfaces(Object proxy);

    public static native Class<?> ultimateTargetClass(Object candidate);
}
