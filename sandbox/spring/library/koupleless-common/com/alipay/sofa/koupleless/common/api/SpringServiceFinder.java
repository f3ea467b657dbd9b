package com.alipay.sofa.koupleless.common.api;

import com.alipay.sofa.ark.spi.model.Biz;
import java.util.Map;

public class SpringServiceFinder {
    public static native <T> T getBaseService(String name, Class<T> serviceType);

    public static native <T> T getBaseService(Class<T> serviceType);

    public static native <T> Map<String, T> listBaseServices(Class<T> serviceType);

    public static native <T> T getModuleService(String moduleName, String moduleVersion, String name, Class<T> serviceType);

    public static native <T> T getModuleService(String moduleName, String moduleVersion, Class<T> serviceType);

    public static native <T> T getModuleServiceWithoutVersion(String moduleName, String name, Class<T> serviceType);

    public static native <T> Map<String, T> listModuleServices(String moduleName, String moduleVersion, Class<T> serviceType);

    public static native <T> Map<Biz, T> getModuleServices(String name, Class<T> serviceType);

    public static native <T> Map<Biz, Map<String, T>> listAllModuleServices(Class<T> serviceType);
}
