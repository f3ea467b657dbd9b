package org.springframework.beans.factory.config;

import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.beans.factory.BeanDefinitionStoreException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.HierarchicalBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.core.convert.ConversionService;


public interface ConfigurableBeanFactory extends HierarchicalBeanFactory, SingletonBeanRegistry {
    String SCOPE_SINGLETON = "singleton";
    String SCOPE_PROTOTYPE = "prototype";

    void addBeanPostProcessor(BeanPostProcessor beanPostProcessor);

    void copyConfigurationFrom(ConfigurableBeanFactory otherFactory);

    void copyRegisteredEditorsTo(PropertyEditorRegistry registry);

    void destroyBean(String beanName, Object beanInstance);

    void destroyScopedBean(String beanName);

    void destroySingletons();

    ClassLoader getBeanClassLoader();

    int getBeanPostProcessorCount();

    ConversionService getConversionService();

    String[] getDependenciesForBean(String beanName);

    String[] getDependentBeans(String beanName);

    BeanDefinition getMergedBeanDefinition(String beanName) throws NoSuchBeanDefinitionException;

    String[] getRegisteredScopeNames();

    ClassLoader getTempClassLoader();

    boolean hasEmbeddedValueResolver();

    boolean isCacheBeanMetadata();

    boolean isCurrentlyInCreation(String beanName);

    boolean isFactoryBean(String name) throws NoSuchBeanDefinitionException;

    void registerAlias(String beanName, String alias) throws BeanDefinitionStoreException;

    void registerDependentBean(String beanName, String dependentBeanName);

    String resolveEmbeddedValue(String value);

    void setBeanClassLoader(ClassLoader beanClassLoader);

    void setCacheBeanMetadata(boolean cacheBeanMetadata);

    void setConversionService(ConversionService conversionService);

    void setCurrentlyInCreation(String beanName, boolean inCreation);

    void setParentBeanFactory(BeanFactory parentBeanFactory) throws IllegalStateException;

    void setTempClassLoader(ClassLoader tempClassLoader);
}
