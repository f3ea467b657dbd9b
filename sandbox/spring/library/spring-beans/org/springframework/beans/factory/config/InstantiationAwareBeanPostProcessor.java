package org.springframework.beans.factory.config;

import org.springframework.beans.BeansException;


public interface InstantiationAwareBeanPostProcessor extends BeanPostProcessor {

    default native boolean postProcessAfterInstantiation(Object bean, String beanName) throws BeansException;

    default native Object postProcessBeforeInstantiation(Class<?> beanClass, String beanName) throws BeansException;
}
