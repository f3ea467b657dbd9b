package org.springframework.boot.autoconfigure.condition;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;


@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnBeanCondition.class)
public @interface ConditionalOnBean {
    Class<? extends Annotation>[] annotation() default {};
    String[] name() default {};
    Class<?>[] parameterizedContainer() default {};
    SearchStrategy search() default SearchStrategy.ALL;
    String[] type() default {};
    Class<?>[] value() default {};
}
