package org.springframework.boot.actuate.endpoint.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Selector {
    Match match() default Match.SINGLE;

    enum Match {
        SINGLE, ALL_REMAINING
    }
}
