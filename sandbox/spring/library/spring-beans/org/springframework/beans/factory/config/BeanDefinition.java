package org.springframework.beans.factory.config;

import org.springframework.core.ResolvableType;


public interface BeanDefinition {
    String SCOPE_SINGLETON = "singleton";
    String SCOPE_PROTOTYPE = "prototype";
    int ROLE_APPLICATION = 0;
    int ROLE_SUPPORT = 1;
    int ROLE_INFRASTRUCTURE = 2;

    String getBeanClassName();

    String[] getDependsOn();

    String getDescription();

    String getDestroyMethodName();

    String getFactoryBeanName();

    String getFactoryMethodName();

    String getInitMethodName();

    BeanDefinition getOriginatingBeanDefinition();

    String getParentName();

    ResolvableType getResolvableType();

    String getResourceDescription();

    int getRole();

    String getScope();

    default native boolean hasConstructorArgumentValues();

    default native boolean hasPropertyValues();

    boolean isAbstract();

    boolean isAutowireCandidate();

    boolean isLazyInit();

    boolean isPrimary();

    boolean isPrototype();

    boolean isSingleton();

    void setAutowireCandidate(boolean autowireCandidate);

    void setBeanClassName(String beanClassName);

    void setDependsOn(String... dependsOn);

    void setDescription(String description);

    void setDestroyMethodName(String destroyMethodName);

    void setFactoryBeanName(String factoryBeanName);

    void setFactoryMethodName(String factoryMethodName);

    void setInitMethodName(String initMethodName);

    void setLazyInit(boolean lazyInit);

    void setParentName(String parentName);

    void setPrimary(boolean primary);

    void setRole(int role);

    void setScope(String scope);
}
