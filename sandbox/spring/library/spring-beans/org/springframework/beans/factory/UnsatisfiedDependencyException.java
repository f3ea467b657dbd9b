package org.springframework.beans.factory;

public class UnsatisfiedDependencyException extends BeanCreationException {
    public UnsatisfiedDependencyException(String msg) {
        super(msg);
    }

    public UnsatisfiedDependencyException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
