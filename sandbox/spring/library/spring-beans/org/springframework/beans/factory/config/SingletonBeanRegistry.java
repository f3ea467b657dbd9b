package org.springframework.beans.factory.config;


public interface SingletonBeanRegistry {

    boolean containsSingleton(String beanName);

    Object getSingleton(String beanName);

    int getSingletonCount();

    Object getSingletonMutex();

    String[] getSingletonNames();

    void registerSingleton(String beanName, Object singletonObject);
}
