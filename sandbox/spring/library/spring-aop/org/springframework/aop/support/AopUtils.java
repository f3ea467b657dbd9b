package org.springframework.aop.support;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;


public abstract class AopUtils {

    public AopUtils() {
    }

    public static native Method getMostSpecificMethod(Method method, Class<?> targetClass);

    public static Class<?> getTargetClass(Object candidate) {
        Class<?> type = candidate.getClass();
        return isCglibProxy(candidate) ? type.getSuperclass() : type;
    }

    public static native Object invokeJoinpointUsingReflection(Object target, Method method, Object[] args) throws Throwable;

    public static boolean isAopProxy(Object object) {
        return isCglibProxy(object) || isJdkDynamicProxy(object);
    }

    public static boolean isCglibProxy(Object object) {
        return object != null && object.getClass().getName().contains("$$SpringCGLIB$$");
    }

    public static native boolean isEqualsMethod(Method method);

    public static native boolean isFinalizeMethod(Method method);

    public static native boolean isHashCodeMethod(Method method);

    public static boolean isJdkDynamicProxy(Object object) {
        return object != null && Proxy.isProxyClass(object.getClass());
    }

    public static native boolean isToStringMethod(Method method);

    public static native Method selectInvocableMethod(Method method, Class<?> targetType);
}
