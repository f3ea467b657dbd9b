package org.springframework.context.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ComponentScans.class)
public @interface ComponentScan {
    Class<?>[] basePackageClasses() default {};
    String[] basePackages() default {};
    ComponentScan.Filter[] excludeFilters() default {};
    ComponentScan.Filter[] includeFilters() default {};
    boolean lazyInit() default false;
    String resourcePattern() default "**/*.class";
    ScopedProxyMode scopedProxy() default ScopedProxyMode.DEFAULT;
    boolean useDefaultFilters() default true;
    String[] value() default {};

    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    public @interface Filter {
        Class<?>[] classes() default {};
        String[] pattern() default {};
        FilterType type() default FilterType.ANNOTATION;
        Class<?>[] value() default {};
    }
}
