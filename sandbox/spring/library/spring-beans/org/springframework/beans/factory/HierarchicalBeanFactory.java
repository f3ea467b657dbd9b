package org.springframework.beans.factory;


public interface HierarchicalBeanFactory extends BeanFactory {

    boolean containsLocalBean(String name);

    BeanFactory getParentBeanFactory();
}
