package org.springframework.core.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import org.springframework.util.MultiValueMap;


public abstract class AnnotatedElementUtils {

    public AnnotatedElementUtils() {
    }

    public static native <A extends Annotation> Set<A> findAllMergedAnnotations(AnnotatedElement element, Class<A> annotationType);

    public static native Set<Annotation> findAllMergedAnnotations(AnnotatedElement element, Set<Class<? extends Annotation>> annotationTypes);

    public static native <A extends Annotation> A findMergedAnnotation(AnnotatedElement element, Class<A> annotationType);

    public static native <A extends Annotation> Set<A> findMergedRepeatableAnnotations(AnnotatedElement element, Class<A> annotationType, Class<? extends Annotation> containerType);

    public static native <A extends Annotation> Set<A> findMergedRepeatableAnnotations(AnnotatedElement element, Class<A> annotationType);

    public static native AnnotatedElement forAnnotations(Annotation... annotations);

    public static native MultiValueMap<String, Object> getAllAnnotationAttributes(AnnotatedElement element, String annotationName, boolean classValuesAsString, boolean nestedAnnotationsAsMap);

    public static native MultiValueMap<String, Object> getAllAnnotationAttributes(AnnotatedElement element, String annotationName);

    public static native <A extends Annotation> Set<A> getAllMergedAnnotations(AnnotatedElement element, Class<A> annotationType);

    public static native Set<Annotation> getAllMergedAnnotations(AnnotatedElement element, Set<Class<? extends Annotation>> annotationTypes);

    public static native <A extends Annotation> A getMergedAnnotation(AnnotatedElement element, Class<A> annotationType);

    public static native <A extends Annotation> Set<A> getMergedRepeatableAnnotations(AnnotatedElement element, Class<A> annotationType, Class<? extends Annotation> containerType);

    public static native <A extends Annotation> Set<A> getMergedRepeatableAnnotations(AnnotatedElement element, Class<A> annotationType);

    public static native Set<String> getMetaAnnotationTypes(AnnotatedElement element, Class<? extends Annotation> annotationType);

    public static native Set<String> getMetaAnnotationTypes(AnnotatedElement element, String annotationName);

    public static native boolean hasAnnotation(AnnotatedElement element, Class<? extends Annotation> annotationType);

    public static native boolean hasMetaAnnotationTypes(AnnotatedElement element, Class<? extends Annotation> annotationType);

    public static native boolean hasMetaAnnotationTypes(AnnotatedElement element, String annotationName);

    public static native boolean isAnnotated(AnnotatedElement element, Class<? extends Annotation> annotationType);

    public static native boolean isAnnotated(AnnotatedElement element, String annotationName);
}
