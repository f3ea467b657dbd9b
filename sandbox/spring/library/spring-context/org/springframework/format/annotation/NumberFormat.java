package org.springframework.format.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface NumberFormat {
    String pattern() default "";
    NumberFormat.Style style() default NumberFormat.Style.DEFAULT;

    public enum Style {
        DEFAULT, NUMBER, PERCENT, CURRENCY;
    }
}
