package org.springframework.boot.autoconfigure.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;


@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(EntityScanPackages.Registrar.class)
public @interface EntityScan {
    Class<?>[] basePackageClasses() default {};
    String[] basePackages() default {};
    String[] value() default {};
}
