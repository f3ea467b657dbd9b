package org.springframework.dao;

public class TypeMismatchDataAccessException extends InvalidDataAccessResourceUsageException {
    public TypeMismatchDataAccessException(String msg) {
        super(msg);
    }

    public TypeMismatchDataAccessException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
