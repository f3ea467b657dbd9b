package com.fasterxml.jackson.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target({ElementType.ANNOTATION_TYPE, ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotation
public @interface JsonTypeInfo {
    Class<?> defaultImpl() default JsonTypeInfo.class;
    JsonTypeInfo.As include() default JsonTypeInfo.As.PROPERTY;
    String property() default "";
    JsonTypeInfo.Id use();
    boolean visible() default false;

    @Deprecated
    public static abstract class None {

        public None() {
        }
    }

    public enum As {
        PROPERTY, WRAPPER_OBJECT, WRAPPER_ARRAY, EXTERNAL_PROPERTY, EXISTING_PROPERTY;
    }

    public enum Id {
        NONE, CLASS, MINIMAL_CLASS, NAME, DEDUCTION, CUSTOM;

        public native String getDefaultPropertyName();
    }
}
