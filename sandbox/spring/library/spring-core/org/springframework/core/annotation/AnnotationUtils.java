package org.springframework.core.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;


public abstract class AnnotationUtils {
    public static final String VALUE = "value";

    public AnnotationUtils() {
    }

    public static native void clearCache();

    public static native <A extends Annotation> A findAnnotation(Class<?> clazz, Class<A> annotationType);

    public static native <A extends Annotation> A findAnnotation(Method method, Class<A> annotationType);

    public static native <A extends Annotation> A findAnnotation(AnnotatedElement annotatedElement, Class<A> annotationType);

    @Deprecated
    public static native Class<?> findAnnotationDeclaringClass(Class<? extends Annotation> annotationType, Class<?> clazz);

    @Deprecated
    public static native Class<?> findAnnotationDeclaringClassForTypes(List<Class<? extends Annotation>> annotationTypes, Class<?> clazz);

    public static native <A extends Annotation> A getAnnotation(Method method, Class<A> annotationType);

    public static native <A extends Annotation> A getAnnotation(Annotation annotation, Class<A> annotationType);

    public static native <A extends Annotation> A getAnnotation(AnnotatedElement annotatedElement, Class<A> annotationType);

    public static native Map<String, Object> getAnnotationAttributes(Annotation annotation, boolean classValuesAsString);

    public static native Map<String, Object> getAnnotationAttributes(Annotation annotation);

    @Deprecated
    public static native Annotation[] getAnnotations(Method method);

    @Deprecated
    public static native Annotation[] getAnnotations(AnnotatedElement annotatedElement);

    @Deprecated
    public static native <A extends Annotation> Set<A> getDeclaredRepeatableAnnotations(AnnotatedElement annotatedElement, Class<A> annotationType, Class<? extends Annotation> containerAnnotationType);

    @Deprecated
    public static native <A extends Annotation> Set<A> getDeclaredRepeatableAnnotations(AnnotatedElement annotatedElement, Class<A> annotationType);

    public static native Object getDefaultValue(Class<? extends Annotation> annotationType, String attributeName);

    public static native Object getDefaultValue(Class<? extends Annotation> annotationType);

    public static native Object getDefaultValue(Annotation annotation, String attributeName);

    public static native Object getDefaultValue(Annotation annotation);

    @Deprecated
    public static native <A extends Annotation> Set<A> getRepeatableAnnotations(AnnotatedElement annotatedElement, Class<A> annotationType, Class<? extends Annotation> containerAnnotationType);

    @Deprecated
    public static native <A extends Annotation> Set<A> getRepeatableAnnotations(AnnotatedElement annotatedElement, Class<A> annotationType);

    public static native Object getValue(Annotation annotation, String attributeName);

    public static native Object getValue(Annotation annotation);

    public static native boolean isAnnotationDeclaredLocally(Class<? extends Annotation> annotationType, Class<?> clazz);

    @Deprecated
    public static native boolean isAnnotationInherited(Class<? extends Annotation> annotationType, Class<?> clazz);

    @Deprecated
    public static native boolean isAnnotationMetaPresent(Class<? extends Annotation> annotationType, Class<? extends Annotation> metaAnnotationType);

    public static native boolean isCandidateClass(Class<?> clazz, Class<? extends Annotation> annotationType);

    public static native boolean isCandidateClass(Class<?> clazz, String annotationName);

    public static native boolean isCandidateClass(Class<?> clazz, Collection<Class<? extends Annotation>> annotationTypes);

    public static native boolean isInJavaLangAnnotationPackage(String annotationType);

    public static native boolean isInJavaLangAnnotationPackage(Annotation annotation);

    public static native boolean isSynthesizedAnnotation(Annotation annotation);

    public static native <A extends Annotation> A synthesizeAnnotation(Class<A> annotationType);

    public static native <A extends Annotation> A synthesizeAnnotation(A annotation, AnnotatedElement annotatedElement);

    public static native <A extends Annotation> A synthesizeAnnotation(Map<String, Object> attributes, Class<A> annotationType, AnnotatedElement annotatedElement);

    public static native void validateAnnotation(Annotation annotation);
}
