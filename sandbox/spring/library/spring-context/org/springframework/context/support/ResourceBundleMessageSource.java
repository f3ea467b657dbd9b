package org.springframework.context.support;

import java.util.Locale;
import org.springframework.beans.factory.BeanClassLoaderAware;


public class ResourceBundleMessageSource implements BeanClassLoaderAware {

    public ResourceBundleMessageSource() {
    }

    protected native ClassLoader getBundleClassLoader();

    protected native String resolveCodeWithoutArguments(String code, Locale locale);

    public native void setBeanClassLoader(ClassLoader classLoader);

    public native void setBundleClassLoader(ClassLoader classLoader);
}
