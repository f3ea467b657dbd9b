package org.springframework.beans.factory;

import org.springframework.beans.BeansException;

public class NoSuchBeanDefinitionException extends BeansException {
    private final String beanName;
    private final Class<?> beanType;

    public NoSuchBeanDefinitionException(String name) {
        this("No bean named '" + name + "' available", name, null);
    }

    public NoSuchBeanDefinitionException(String name, String message) {
        this("No bean named '" + name + "' available: " + message, name, null);
    }

    public NoSuchBeanDefinitionException(Class<?> type) {
        this("No qualifying bean of type '" + type.getName() + "' available", null, type);
    }

    NoSuchBeanDefinitionException(String message, String beanName, Class<?> beanType) {
        super(message);
        this.beanName = beanName;
        this.beanType = beanType;
    }

    public String getBeanName() {
        return beanName;
    }

    public Class<?> getBeanType() {
        return beanType;
    }

    public int getNumberOfBeansFound() {
        return 0;
    }
}
