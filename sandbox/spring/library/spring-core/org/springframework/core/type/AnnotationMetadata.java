package org.springframework.core.type;

import java.util.Set;


public interface AnnotationMetadata extends ClassMetadata, AnnotatedTypeMetadata {

    default native Set<String> getAnnotationTypes();

    default native Set<String> getMetaAnnotationTypes(String annotationName);

    default native boolean hasAnnotatedMethods(String annotationName);

    default native boolean hasAnnotation(String annotationName);

    default native boolean hasMetaAnnotation(String metaAnnotationName);

    static native AnnotationMetadata introspect(Class<?> type);
}
