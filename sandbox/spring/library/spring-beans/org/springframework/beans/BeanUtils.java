package org.springframework.beans;

import java.util.Set;
import org.springframework.util.Assert;
import java.util.Arrays;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;


public abstract class BeanUtils {

    public BeanUtils() {
    }

    public static void copyProperties(Object source, Object target, String... ignoreProperties) throws BeansException {
        Assert.notNull(source, "Source must not be null");
        Assert.notNull(target, "Target must not be null");
        Set<String> ignored = ignoreProperties == null ? Set.of() : Set.copyOf(Arrays.asList(ignoreProperties));
        for (Method setter : target.getClass().getMethods()) {
            String name = setter.getName();
            if (setter.getParameterCount() != 1 || name.length() < 4 || !name.startsWith("set")) {
                continue;
            }
            Class<?> type = setter.getParameterTypes()[0];
            if (ignored.contains(Character.toLowerCase(name.charAt(3)) + name.substring(4))) {
                continue;
            }
            for (Method getter : source.getClass().getMethods()) {
                boolean named = getter.getName().equals("get" + name.substring(3)) || (type == boolean.class && getter.getName().equals("is" + name.substring(3)));
                if (named && getter.getParameterCount() == 0 && type.isAssignableFrom(getter.getReturnType())) {
                    try {
                        setter.invoke(target, getter.invoke(source));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("Could not copy property '" + name.substring(3) + "' from source to target", e);
                    }
                }
            }
        }
    }

    public static native void copyProperties(Object source, Object target, Class<?> editable) throws BeansException;

    public static void copyProperties(Object source, Object target) throws BeansException {
        copyProperties(source, target, (String[]) null);
    }

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
