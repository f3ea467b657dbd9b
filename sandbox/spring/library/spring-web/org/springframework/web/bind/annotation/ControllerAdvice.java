package org.springframework.web.bind.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;


@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ControllerAdvice {
    Class<? extends Annotation>[] annotations() default {};
    Class<?>[] assignableTypes() default {};
    Class<?>[] basePackageClasses() default {};
    String[] basePackages() default {};
    String name() default "";
    String[] value() default {};
}
