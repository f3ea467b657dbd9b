package com.alipay.sofa.koupleless.common.api;

public class SpringBeanFinder {
    public static native Object getBaseBean(String name);

    public static native <T> T getBaseBean(Class<T> clazz);
}
