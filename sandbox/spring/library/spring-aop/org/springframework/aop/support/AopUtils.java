package org.springframework.aop.support;

import java.lang.reflect.Method;


public abstract class AopUtils {

    public AopUtils() {
    }

    public static native Method getMostSpecificMethod(Method method, Class<?> targetClass);

    public static native Class<?> getTargetClass(Object candidate);

    public static native Object invokeJoinpointUsingReflection(Object target, Method method, Object[] args) throws Throwable;

    public static native boolean isAopProxy(Object object);

    public static native boolean isCglibProxy(Object object);

    public static native boolean isEqualsMethod(Method method);

    public static native boolean isFinalizeMethod(Method method);

    public static native boolean isHashCodeMethod(Method method);

    public static native boolean isJdkDynamicProxy(Object object);

    public static native boolean isToStringMethod(Method method);

    public static native Method selectInvocableMethod(Method method, Class<?> targetType);
}
