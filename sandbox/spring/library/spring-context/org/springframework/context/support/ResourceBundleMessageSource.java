package org.springframework.context.support;

import org.springframework.beans.factory.BeanClassLoaderAware;

public class ResourceBundleMessageSource extends AbstractResourceBasedMessageSource implements BeanClassLoaderAware {
    public ResourceBundleMessageSource() {
        setDefaultEncoding("ISO-8859-1");
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
    }

    public void setBundleClassLoader(ClassLoader classLoader) {
    }

    @Override
    boolean mergesFallback() {
        return false;
    }
}
