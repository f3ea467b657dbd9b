package org.springframework.beans.factory;

import org.springframework.beans.BeansException;

public class BeanNotOfRequiredTypeException extends BeansException {
    public BeanNotOfRequiredTypeException(String msg) {
        super(msg);
    }

    public BeanNotOfRequiredTypeException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
