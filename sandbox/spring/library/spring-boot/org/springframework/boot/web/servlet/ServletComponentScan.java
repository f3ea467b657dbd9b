package org.springframework.boot.web.servlet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;


@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ServletComponentScanRegistrar.class)
public @interface ServletComponentScan {
    Class<?>[] basePackageClasses() default {};
    String[] basePackages() default {};
    String[] value() default {};
}
