package org.springframework.context.support;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/** Its natives answer from the bean factory behind it. */
public class GenericApplicationContext implements ConfigurableApplicationContext {
    @Override
    public native Object getBean(String name);

    @Override
    public native <T> T getBean(String name, Class<T> requiredType);

    @Override
    public native <T> T getBean(Class<T> requiredType);

    @Override
    public native <T> ObjectProvider<T> getBeanProvider(Class<T> requiredType);

    @Override
    public native boolean containsBean(String name);

    @Override
    public native boolean isSingleton(String name);

    @Override
    public native boolean isPrototype(String name);

    @Override
    public native String[] getAliases(String name);

    @Override
    public native Class<?> getType(String name);

    @Override
    public native int getBeanDefinitionCount();

    @Override
    public native String[] getBeanDefinitionNames();

    @Override
    public native String[] getBeanNamesForType(Class<?> type);

    @Override
    public native <T> Map<String, T> getBeansOfType(Class<T> type);

    @Override
    public native Map<String, Object> getBeansWithAnnotation(Class<? extends Annotation> annotationType);

    @Override
    public native void publishEvent(Object event);

    @Override
    public native String getId();

    @Override
    public native String getApplicationName();

    @Override
    public native String getDisplayName();

    @Override
    public native long getStartupDate();

    @Override
    public native ConfigurableEnvironment getEnvironment();

    @Override
    public native ClassLoader getClassLoader();

    @Override
    public native boolean isActive();

    @Override
    public native void close();

    @Override
    public String getMessage(String code, Object[] args, String defaultMessage, Locale locale) {
        return getBean(MessageSource.class).getMessage(code, args, defaultMessage, locale);
    }

    @Override
    public String getMessage(String code, Object[] args, Locale locale) throws NoSuchMessageException {
        return getBean(MessageSource.class).getMessage(code, args, locale);
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, Locale locale) throws NoSuchMessageException {
        return getBean(MessageSource.class).getMessage(resolvable, locale);
    }

    @Override
    public Resource getResource(String location) {
        return new DefaultResourceLoader(getClassLoader()).getResource(location);
    }

    @Override
    public ApplicationContext getParent() {
        return null;
    }
}
