package org.springframework.beans.factory;

public class NoUniqueBeanDefinitionException extends NoSuchBeanDefinitionException {
    public NoUniqueBeanDefinitionException(String msg) {
        super(msg);
    }

    public NoUniqueBeanDefinitionException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
