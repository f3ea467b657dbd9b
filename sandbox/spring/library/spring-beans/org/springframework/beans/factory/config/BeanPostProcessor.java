package org.springframework.beans.factory.config;

import org.springframework.beans.BeansException;

public interface BeanPostProcessor {

    default Object postProcessAfterInitialization(Object bean, String beanName) throws BeansException {
        return bean;
    }

    default Object postProcessBeforeInitialization(Object bean, String beanName) throws BeansException {
        return bean;
    }
}
