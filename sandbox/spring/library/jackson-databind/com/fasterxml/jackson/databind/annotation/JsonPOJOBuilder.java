package com.fasterxml.jackson.databind.annotation;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target({ElementType.ANNOTATION_TYPE, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotation
public @interface JsonPOJOBuilder {
    String DEFAULT_BUILD_METHOD = "build";
    String DEFAULT_WITH_PREFIX = "with";
    String buildMethodName() default "build";
    String withPrefix() default "with";

    public static class Value {
        public String buildMethodName;
        public String withPrefix;

        public Value(JsonPOJOBuilder arg0) {
        }

        public Value(String arg0, String arg1) {
        }
    }
}
