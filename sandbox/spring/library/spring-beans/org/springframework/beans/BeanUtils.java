package org.springframework.beans;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;


public abstract class BeanUtils {

    public BeanUtils() {
    }

    public static native void copyProperties(Object source, Object target, String... ignoreProperties) throws BeansException;

    public static native void copyProperties(Object source, Object target, Class<?> editable) throws BeansException;

    public static native void copyProperties(Object source, Object target) throws BeansException;

    public static native Method findDeclaredMethod(Class<?> clazz, String methodName, Class<?>... paramTypes);

    public static native Method findDeclaredMethodWithMinimalParameters(Class<?> clazz, String methodName) throws IllegalArgumentException;

    public static native Method findMethod(Class<?> clazz, String methodName, Class<?>... paramTypes);

    public static native Method findMethodWithMinimalParameters(Method[] methods, String methodName) throws IllegalArgumentException;

    public static native Method findMethodWithMinimalParameters(Class<?> clazz, String methodName) throws IllegalArgumentException;

    public static native <T> Constructor<T> findPrimaryConstructor(Class<T> clazz);

    public static native Class<?> findPropertyType(String propertyName, Class<?>... beanClasses);

    public static native String[] getParameterNames(Constructor<?> ctor);

    public static native <T> Constructor<T> getResolvableConstructor(Class<T> clazz);

    @Deprecated
    public static native <T> T instantiate(Class<T> clazz) throws BeanInstantiationException;

    public static native <T> T instantiateClass(Class<?> clazz, Class<T> assignableTo) throws BeanInstantiationException;

    public static native <T> T instantiateClass(Class<T> clazz) throws BeanInstantiationException;

    public static native <T> T instantiateClass(Constructor<T> ctor, Object... args) throws BeanInstantiationException;

    public static native boolean isSimpleProperty(Class<?> type);

    public static native boolean isSimpleValueType(Class<?> type);

    public static native Method resolveSignature(String signature, Class<?> clazz);
}
