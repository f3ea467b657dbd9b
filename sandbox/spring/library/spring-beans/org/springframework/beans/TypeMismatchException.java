package org.springframework.beans;

public class TypeMismatchException extends BeansException {
    public TypeMismatchException(String msg) {
        super(msg);
    }

    public TypeMismatchException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
