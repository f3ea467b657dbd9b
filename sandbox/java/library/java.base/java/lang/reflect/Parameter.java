package java.lang.reflect;

import java.lang.annotation.Annotation;

public final class Parameter implements AnnotatedElement {
    private Parameter() {}
    public native String getName();
    public native Class<?> getType();
    public native <T extends Annotation> T getAnnotation(Class<T> annotationClass);
    public native Annotation[] getAnnotations();
    public native Annotation[] getDeclaredAnnotations();
}
