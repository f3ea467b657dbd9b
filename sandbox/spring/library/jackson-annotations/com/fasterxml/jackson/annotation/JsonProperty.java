package com.fasterxml.jackson.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target({ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotation
public @interface JsonProperty {
    String USE_DEFAULT_NAME = "";
    int INDEX_UNKNOWN = -1;
    JsonProperty.Access access() default JsonProperty.Access.AUTO;
    String defaultValue() default "";
    int index() default -1;
    String namespace() default "";
    boolean required() default false;
    String value() default "";

    public enum Access {
        AUTO, READ_ONLY, WRITE_ONLY, READ_WRITE;
    }
}
