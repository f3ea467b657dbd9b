package org.springframework.boot.jackson;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;


@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface JsonComponent {
    JsonComponent.Scope scope() default JsonComponent.Scope.VALUES;
    Class<?>[] type() default {};
    String value() default "";

    public enum Scope {
        VALUES, KEYS;
    }
}
