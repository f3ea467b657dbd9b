package org.springframework.context.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.annotation.ElementType;

@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Bean {
    String[] value() default {};
    String[] name() default {};
    boolean autowireCandidate() default true;
    String initMethod() default "";
    String destroyMethod() default "(inferred)";
}
