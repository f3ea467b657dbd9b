package org.springframework.cache.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface CachePut {
    String cacheManager() default "";
    String[] cacheNames() default {};
    String cacheResolver() default "";
    String condition() default "";
    String key() default "";
    String keyGenerator() default "";
    String unless() default "";
    String[] value() default {};
}
