package org.springframework.beans.factory.support;

import org.springframework.beans.factory.BeanDefinitionStoreException;

public class BeanDefinitionOverrideException extends BeanDefinitionStoreException {
    public BeanDefinitionOverrideException(String msg) {
        super(msg);
    }

    public BeanDefinitionOverrideException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
