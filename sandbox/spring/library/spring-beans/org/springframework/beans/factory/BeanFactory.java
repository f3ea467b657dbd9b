package org.springframework.beans.factory;

public interface BeanFactory {
    Object getBean(String name);

    <T> T getBean(String name, Class<T> requiredType);

    <T> T getBean(Class<T> requiredType);

    <T> ObjectProvider<T> getBeanProvider(Class<T> requiredType);

    boolean containsBean(String name);

    boolean isSingleton(String name);

    boolean isPrototype(String name);

    String[] getAliases(String name);

    Class<?> getType(String name);
}
