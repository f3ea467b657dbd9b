package org.springframework.beans.factory;

import java.lang.annotation.Annotation;
import java.util.Map;

public interface ListableBeanFactory extends BeanFactory {
    int getBeanDefinitionCount();

    String[] getBeanDefinitionNames();

    String[] getBeanNamesForType(Class<?> type);

    <T> Map<String, T> getBeansOfType(Class<T> type);

    Map<String, Object> getBeansWithAnnotation(Class<? extends Annotation> annotationType);
}
