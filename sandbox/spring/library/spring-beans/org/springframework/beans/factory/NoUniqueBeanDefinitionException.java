package org.springframework.beans.factory;

import java.util.Arrays;
import java.util.Collection;

public class NoUniqueBeanDefinitionException extends NoSuchBeanDefinitionException {
    private final String[] beanNamesFound;

    NoUniqueBeanDefinitionException(String message, Class<?> beanType, String[] beanNamesFound) {
        super(message, null, beanType);
        this.beanNamesFound = beanNamesFound;
    }

    @Override
    public int getNumberOfBeansFound() {
        return beanNamesFound.length;
    }

    public Collection<String> getBeanNamesFound() {
        return Arrays.asList(beanNamesFound);
    }
}
