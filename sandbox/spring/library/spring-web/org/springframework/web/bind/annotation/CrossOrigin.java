package org.springframework.web.bind.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface CrossOrigin {
    String allowCredentials() default "";
    String[] allowedHeaders() default {};
    String[] exposedHeaders() default {};
    long maxAge() default -1L;
    RequestMethod[] methods() default {};
    String[] originPatterns() default {};
    String[] origins() default {};
    String[] value() default {};
}
