package org.springframework.context.annotation;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;


public interface ConditionContext {

    ConfigurableListableBeanFactory getBeanFactory();

    ClassLoader getClassLoader();

    Environment getEnvironment();

    BeanDefinitionRegistry getRegistry();

    ResourceLoader getResourceLoader();
}
