package org.springframework.beans.factory.config;

import java.util.Iterator;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;


public interface ConfigurableListableBeanFactory extends ListableBeanFactory, AutowireCapableBeanFactory, ConfigurableBeanFactory {

    void clearMetadataCache();

    void freezeConfiguration();

    BeanDefinition getBeanDefinition(String beanName) throws NoSuchBeanDefinitionException;

    Iterator<String> getBeanNamesIterator();

    void ignoreDependencyInterface(Class<?> ifc);

    void ignoreDependencyType(Class<?> type);

    boolean isConfigurationFrozen();

    void preInstantiateSingletons() throws BeansException;

    void registerResolvableDependency(Class<?> dependencyType, Object autowiredValue);
}
