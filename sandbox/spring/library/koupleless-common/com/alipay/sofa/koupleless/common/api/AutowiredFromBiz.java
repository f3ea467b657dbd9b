package com.alipay.sofa.koupleless.common.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.annotation.ElementType;

@Target({ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AutowiredFromBiz {
    String bizName() default "";
    String bizVersion() default "";
    String name() default "";
    boolean required() default true;
}
