package com.fasterxml.jackson.databind.annotation;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.databind.JsonSerializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target({ElementType.ANNOTATION_TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotation
public @interface JsonSerialize {
    Class<?> as() default Void.class;
    Class<?> contentAs() default Void.class;
    Class<? extends JsonSerializer> contentUsing() default JsonSerializer.None.class;
    @Deprecated
    JsonSerialize.Inclusion include() default JsonSerialize.Inclusion.DEFAULT_INCLUSION;
    Class<?> keyAs() default Void.class;
    Class<? extends JsonSerializer> keyUsing() default JsonSerializer.None.class;
    Class<? extends JsonSerializer> nullsUsing() default JsonSerializer.None.class;
    JsonSerialize.Typing typing() default JsonSerialize.Typing.DEFAULT_TYPING;
    Class<? extends JsonSerializer> using() default JsonSerializer.None.class;

    public enum Typing {
        DYNAMIC, STATIC, DEFAULT_TYPING;
    }

    @Deprecated
    public enum Inclusion {
        ALWAYS, NON_NULL, NON_DEFAULT, NON_EMPTY, DEFAULT_INCLUSION;
    }
}
