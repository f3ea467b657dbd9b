package org.springframework.format.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface DateTimeFormat {
    String[] fallbackPatterns() default {};
    DateTimeFormat.ISO iso() default DateTimeFormat.ISO.NONE;
    String pattern() default "";
    String style() default "SS";

    public enum ISO {
        DATE, TIME, DATE_TIME, NONE;
    }
}
