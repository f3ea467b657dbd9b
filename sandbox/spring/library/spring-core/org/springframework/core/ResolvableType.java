package org.springframework.core;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;


public class ResolvableType implements Serializable {
    public static ResolvableType NONE;

    private ResolvableType() {
    }

    public native ResolvableType as(Class<?> type);

    public native ResolvableType asCollection();

    public native ResolvableType asMap();

    public static native void clearCache();

    public native boolean equalsType(ResolvableType otherType);

    public static native ResolvableType forArrayComponent(ResolvableType componentType);

    public static native ResolvableType forClass(Class<?> baseType, Class<?> implementationClass);

    public static native ResolvableType forClass(Class<?> clazz);

    public static native ResolvableType forClassWithGenerics(Class<?> clazz, Class<?>... generics);

    public static native ResolvableType forClassWithGenerics(Class<?> clazz, ResolvableType... generics);

    public static native ResolvableType forConstructorParameter(Constructor<?> constructor, int parameterIndex, Class<?> implementationClass);

    public static native ResolvableType forConstructorParameter(Constructor<?> constructor, int parameterIndex);

    public static native ResolvableType forField(Field field, Class<?> implementationClass);

    public static native ResolvableType forField(Field field, ResolvableType implementationType);

    public static native ResolvableType forField(Field field, int nestingLevel, Class<?> implementationClass);

    public static native ResolvableType forField(Field field, int nestingLevel);

    public static native ResolvableType forField(Field field);

    public static native ResolvableType forInstance(Object instance);

    public static native ResolvableType forMethodParameter(Method method, int parameterIndex, Class<?> implementationClass);

    public static native ResolvableType forMethodParameter(Method method, int parameterIndex);

    public static native ResolvableType forMethodParameter(MethodParameter methodParameter, ResolvableType implementationType);

    public static native ResolvableType forMethodParameter(MethodParameter methodParameter, Type targetType);

    public static native ResolvableType forMethodParameter(MethodParameter methodParameter);

    public static native ResolvableType forMethodReturnType(Method method, Class<?> implementationClass);

    public static native ResolvableType forMethodReturnType(Method method);

    public static native ResolvableType forRawClass(Class<?> clazz);

    public static native ResolvableType forType(ParameterizedTypeReference<?> typeReference);

    public static native ResolvableType forType(Type type, ResolvableType owner);

    public static native ResolvableType forType(Type type);

    public native ResolvableType getComponentType();

    public native ResolvableType getGeneric(int... indexes);

    public native ResolvableType[] getGenerics();

    public native ResolvableType[] getInterfaces();

    public native ResolvableType getNested(int nestingLevel, Map<Integer, Integer> typeIndexesPerLevel);

    public native ResolvableType getNested(int nestingLevel);

    public native Class<?> getRawClass();

    public native Object getSource();

    public native ResolvableType getSuperType();

    public native Type getType();

    public native boolean hasGenerics();

    public native boolean hasUnresolvableGenerics();

    public native boolean isArray();

    public native boolean isAssignableFrom(Class<?> other);

    public native boolean isAssignableFrom(ResolvableType other);

    public native boolean isInstance(Object obj);

    public native Class<?> resolve();

    public native Class<?> resolve(Class<?> fallback);

    public native Class<?> resolveGeneric(int... indexes);

    public native Class<?>[] resolveGenerics();

    public native Class<?>[] resolveGenerics(Class<?> fallback);

    public native Class<?> toClass();
}
