package org.springframework.beans.factory;

public class BeanCurrentlyInCreationException extends BeanCreationException {
    public BeanCurrentlyInCreationException(String msg) {
        super(msg);
    }

    public BeanCurrentlyInCreationException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
