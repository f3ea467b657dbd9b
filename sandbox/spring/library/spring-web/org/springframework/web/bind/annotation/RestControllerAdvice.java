package org.springframework.web.bind.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ControllerAdvice
@ResponseBody
public @interface RestControllerAdvice {
    Class<? extends Annotation>[] annotations() default {};
    Class<?>[] assignableTypes() default {};
    Class<?>[] basePackageClasses() default {};
    String[] basePackages() default {};
    String name() default "";
    String[] value() default {};
}
