package org.springframework.context.support;

import java.lang.annotation.Annotation;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

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
    public ApplicationContext getParent() {
        return null;
    }
}
