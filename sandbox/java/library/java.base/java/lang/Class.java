package java.lang;

import java.io.InputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URL;

public final class Class<T> implements Serializable, Type, AnnotatedElement {
    private Class() {}
    public String toString() { return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + getName(); }
    public static native Class<?> forName(String className) throws ClassNotFoundException;
    public static native Class<?> forName(String name, boolean initialize, ClassLoader loader) throws ClassNotFoundException;
    public native boolean isInstance(Object obj);
    public native boolean isAssignableFrom(Class<?> cls);
    public native boolean isInterface();
    public native boolean isArray();
    public native boolean isPrimitive();
    public native boolean isAnnotation();
    public native boolean isEnum();
    public native boolean isRecord();
    public native boolean isSealed();
    public native boolean isAnonymousClass();
    public native boolean isLocalClass();
    public native boolean isMemberClass();
    public native int getModifiers();
    public native String getName();
    public native String getSimpleName();
    public native String getCanonicalName();
    public native String getTypeName();
    public native String getPackageName();
    public Package getPackage() { return isArray() || isPrimitive() ? null : new Package(getPackageName()); }
    public native ClassLoader getClassLoader();
    public native Class<? super T> getSuperclass();
    public native Class<?>[] getInterfaces();
    public native Class<?> getComponentType();
    public native Class<?> getEnclosingClass();
    public native Class<?> getDeclaringClass();
    public native Class<?>[] getPermittedSubclasses();
    public native Class<?>[] getDeclaredClasses();
    public Class<?>[] getClasses() { return jdk.internal.misc.Reflecting.publicClasses(this); }
    @Deprecated(since = "9")
    public T newInstance() throws InstantiationException, IllegalAccessException { return jdk.internal.misc.Reflecting.newInstance(this); }
    public native T[] getEnumConstants();
    public native T cast(Object obj);
    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> clazz) {
        if (clazz.isAssignableFrom(this)) return (Class<? extends U>) this;
        throw new ClassCastException(this.toString());
    }
    public boolean desiredAssertionStatus() { return false; }
    public native Method[] getMethods();
    public native Method[] getDeclaredMethods();
    public native Method getMethod(String name, Class<?>... parameterTypes) throws NoSuchMethodException;
    public native Method getDeclaredMethod(String name, Class<?>... parameterTypes) throws NoSuchMethodException;
    public native Field[] getFields();
    public native Field[] getDeclaredFields();
    public native Field getField(String name) throws NoSuchFieldException;
    public native Field getDeclaredField(String name) throws NoSuchFieldException;
    public native Constructor<?>[] getConstructors();
    public native Constructor<?>[] getDeclaredConstructors();
    public native Constructor<T> getConstructor(Class<?>... parameterTypes) throws NoSuchMethodException;
    public native Constructor<T> getDeclaredConstructor(Class<?>... parameterTypes) throws NoSuchMethodException;
    public native RecordComponent[] getRecordComponents();
    public native InputStream getResourceAsStream(String name);
    public URL getResource(String name) {
        String folder = getPackageName().isEmpty() ? "" : getPackageName().replace('.', '/') + "/";
        ClassLoader loader = getClassLoader();
        return loader == null ? null : loader.getResource(name.startsWith("/") ? name.substring(1) : folder + name);
    }
    public native <A extends Annotation> A getAnnotation(Class<A> annotationClass);
    public native Annotation[] getAnnotations();
    public native Annotation[] getDeclaredAnnotations();
}
