package com.alipay.sofa.koupleless.common.environment;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The thread's context loader decides, by the name of its class. */
public class OnNotMasterBiz implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return (loader != null && "com.alipay.sofa.ark.container.service.classloader.BizClassLoader".equals(loader.getClass().getName()));
    }
}
