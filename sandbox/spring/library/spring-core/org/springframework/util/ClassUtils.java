package org.springframework.util;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;


public abstract class ClassUtils {
    public static final String ARRAY_SUFFIX = "[]";
    public static final String CGLIB_CLASS_SEPARATOR = "$$";
    public static final String CLASS_FILE_SUFFIX = ".class";

    public ClassUtils() {
    }

    public static native String addResourcePathToPackagePath(Class<?> clazz, String resourceName);

    public static native String classNamesToString(Class<?>... classes);

    public static native String classNamesToString(Collection<Class<?>> classes);

    public static native String classPackageAsResourcePath(Class<?> clazz);

    public static native String convertClassNameToResourcePath(String className);

    public static native String convertResourcePathToClassName(String resourcePath);

    public static native Class<?> createCompositeInterface(Class<?>[] interfaces, ClassLoader classLoader);

    public static native Class<?> determineCommonAncestor(Class<?> clazz1, Class<?> clazz2);

    public static native Class<?> forName(String name, ClassLoader classLoader) throws ClassNotFoundException, LinkageError;

    public static native Class<?>[] getAllInterfaces(Object instance);

    public static native Set<Class<?>> getAllInterfacesAsSet(Object instance);

    public static native Class<?>[] getAllInterfacesForClass(Class<?> clazz, ClassLoader classLoader);

    public static native Class<?>[] getAllInterfacesForClass(Class<?> clazz);

    public static native Set<Class<?>> getAllInterfacesForClassAsSet(Class<?> clazz, ClassLoader classLoader);

    public static native Set<Class<?>> getAllInterfacesForClassAsSet(Class<?> clazz);

    public static native String getClassFileName(Class<?> clazz);

    public static native <T> Constructor<T> getConstructorIfAvailable(Class<T> clazz, Class<?>... paramTypes);

    public static native ClassLoader getDefaultClassLoader();

    public static native String getDescriptiveType(Object value);

    public static native Method getInterfaceMethodIfPossible(Method method, Class<?> targetClass);

    @Deprecated
    public static native Method getInterfaceMethodIfPossible(Method method);

    public static native Method getMethod(Class<?> clazz, String methodName, Class<?>... paramTypes);

    public static native int getMethodCountForName(Class<?> clazz, String methodName);

    public static native Method getMethodIfAvailable(Class<?> clazz, String methodName, Class<?>... paramTypes);

    public static native Method getMostSpecificMethod(Method method, Class<?> targetClass);

    public static native String getPackageName(Class<?> clazz);

    public static native String getPackageName(String fqClassName);

    public static native String getQualifiedMethodName(Method method, Class<?> clazz);

    public static native String getQualifiedMethodName(Method method);

    public static native String getQualifiedName(Class<?> clazz);

    public static native String getShortName(Class<?> clazz);

    public static native String getShortName(String className);

    public static native String getShortNameAsProperty(Class<?> clazz);

    public static native Method getStaticMethod(Class<?> clazz, String methodName, Class<?>... args);

    public static native Class<?> getUserClass(Class<?> clazz);

    public static native Class<?> getUserClass(Object instance);

    public static native boolean hasAtLeastOneMethodWithName(Class<?> clazz, String methodName);

    public static native boolean hasConstructor(Class<?> clazz, Class<?>... paramTypes);

    public static native boolean hasMethod(Class<?> clazz, String methodName, Class<?>... paramTypes);

    public static native boolean hasMethod(Class<?> clazz, Method method);

    public static native boolean isAssignable(Class<?> lhsType, Class<?> rhsType);

    public static native boolean isAssignableValue(Class<?> type, Object value);

    public static native boolean isCacheSafe(Class<?> clazz, ClassLoader classLoader);

    @Deprecated
    public static native boolean isCglibProxy(Object object);

    @Deprecated
    public static native boolean isCglibProxyClass(Class<?> clazz);

    @Deprecated
    public static native boolean isCglibProxyClassName(String className);

    public static native boolean isInnerClass(Class<?> clazz);

    public static native boolean isJavaLanguageInterface(Class<?> ifc);

    public static native boolean isLambdaClass(Class<?> clazz);

    public static native boolean isPresent(String className, ClassLoader classLoader);

    public static native boolean isPrimitiveArray(Class<?> clazz);

    public static native boolean isPrimitiveOrWrapper(Class<?> clazz);

    public static native boolean isPrimitiveWrapper(Class<?> clazz);

    public static native boolean isPrimitiveWrapperArray(Class<?> clazz);

    public static native boolean isSimpleValueType(Class<?> type);

    public static native boolean isStaticClass(Class<?> clazz);

    public static native boolean isUserLevelMethod(Method method);

    public static native boolean isVisible(Class<?> clazz, ClassLoader classLoader);

    public static native boolean matchesTypeName(Class<?> clazz, String typeName);

    public static native ClassLoader overrideThreadContextClassLoader(ClassLoader classLoaderToUse);

    public static native Class<?> resolveClassName(String className, ClassLoader classLoader) throws IllegalArgumentException;

    public static native Class<?> resolvePrimitiveClassName(String name);

    public static native Class<?> resolvePrimitiveIfNecessary(Class<?> clazz);

    public static native Class<?>[] toClassArray(Collection<Class<?>> collection);
}
