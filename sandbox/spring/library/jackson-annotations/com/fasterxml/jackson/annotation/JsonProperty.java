package com.fasterxml.jackson.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.annotation.ElementType;

@Target({ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonProperty {
    String value() default "";
    boolean required() default false;
    int index() default -1;
    String defaultValue() default "";
    Access access() default Access.AUTO;
    enum Access { AUTO, READ_ONLY, WRITE_ONLY, READ_WRITE };
}
