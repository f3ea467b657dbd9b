package org.springframework.web.service.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@HttpExchange(method = "POST")
public @interface PostExchange {
    String[] accept() default {};
    String contentType() default "";
    String url() default "";
    String value() default "";
}
