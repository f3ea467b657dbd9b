package org.springframework.util;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;


public abstract class ReflectionUtils {
    public static ReflectionUtils.MethodFilter USER_DECLARED_METHODS;
    public static ReflectionUtils.FieldFilter COPYABLE_FIELDS;

    public ReflectionUtils() {
    }

    public static native <T> Constructor<T> accessibleConstructor(Class<T> clazz, Class<?>... parameterTypes) throws NoSuchMethodException;

    public static native void clearCache();

    public static native boolean declaresException(Method method, Class<?> exceptionType);

    public static native void doWithFields(Class<?> clazz, ReflectionUtils.FieldCallback fc, ReflectionUtils.FieldFilter ff);

    public static native void doWithFields(Class<?> clazz, ReflectionUtils.FieldCallback fc);

    public static native void doWithLocalFields(Class<?> clazz, ReflectionUtils.FieldCallback fc);

    public static native void doWithLocalMethods(Class<?> clazz, ReflectionUtils.MethodCallback mc);

    public static native void doWithMethods(Class<?> clazz, ReflectionUtils.MethodCallback mc, ReflectionUtils.MethodFilter mf);

    public static native void doWithMethods(Class<?> clazz, ReflectionUtils.MethodCallback mc);

    public static native Field findField(Class<?> clazz, String name, Class<?> type);

    public static native Field findField(Class<?> clazz, String name);

    public static native Field findFieldIgnoreCase(Class<?> clazz, String name);

    public static native Method findMethod(Class<?> clazz, String name, Class<?>... paramTypes);

    public static native Method findMethod(Class<?> clazz, String name);

    public static native Method[] getAllDeclaredMethods(Class<?> leafClass);

    public static native Method[] getDeclaredMethods(Class<?> clazz);

    public static native Object getField(Field field, Object target);

    public static native Method[] getUniqueDeclaredMethods(Class<?> leafClass, ReflectionUtils.MethodFilter mf);

    public static native Method[] getUniqueDeclaredMethods(Class<?> leafClass);

    public static native void handleInvocationTargetException(InvocationTargetException ex);

    public static native void handleReflectionException(Exception ex);

    public static native Object invokeMethod(Method method, Object target, Object... args);

    public static native Object invokeMethod(Method method, Object target);

    public static native boolean isCglibRenamedMethod(Method renamedMethod);

    public static native boolean isEqualsMethod(Method method);

    public static native boolean isHashCodeMethod(Method method);

    public static native boolean isObjectMethod(Method method);

    public static native boolean isPublicStaticFinal(Field field);

    public static native boolean isToStringMethod(Method method);

    public static native void makeAccessible(Constructor<?> ctor);

    public static native void makeAccessible(Field field);

    public static native void makeAccessible(Method method);

    public static native void rethrowException(Throwable throwable) throws Exception;

    public static native void rethrowRuntimeException(Throwable ex);

    public static native void setField(Field field, Object target, Object value);

    public static native void shallowCopyFieldState(Object src, Object dest);

    @FunctionalInterface
    public interface MethodCallback {

        void doWith(Method method) throws IllegalArgumentException, IllegalAccessException;
    }

    @FunctionalInterface
    public interface MethodFilter {

        default native ReflectionUtils.MethodFilter and(ReflectionUtils.MethodFilter next);

        boolean matches(Method method);
    }

    @FunctionalInterface
    public interface FieldCallback {

        void doWith(Field field) throws IllegalArgumentException, IllegalAccessException;
    }

    @FunctionalInterface
    public interface FieldFilter {

        default native ReflectionUtils.FieldFilter and(ReflectionUtils.FieldFilter next);

        boolean matches(Field field);
    }
}
