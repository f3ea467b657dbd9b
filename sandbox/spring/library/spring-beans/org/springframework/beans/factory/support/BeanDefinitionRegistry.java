package org.springframework.beans.factory.support;

import org.springframework.beans.factory.BeanDefinitionStoreException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.config.BeanDefinition;


public interface BeanDefinitionRegistry {

    boolean containsBeanDefinition(String beanName);

    BeanDefinition getBeanDefinition(String beanName) throws NoSuchBeanDefinitionException;

    int getBeanDefinitionCount();

    String[] getBeanDefinitionNames();

    default native boolean isBeanDefinitionOverridable(String beanName);

    boolean isBeanNameInUse(String beanName);

    void registerBeanDefinition(String beanName, BeanDefinition beanDefinition) throws BeanDefinitionStoreException;

    void removeBeanDefinition(String beanName) throws NoSuchBeanDefinitionException;
}
