package org.springframework.dao;

public abstract class UncategorizedDataAccessException extends NonTransientDataAccessException {
    public UncategorizedDataAccessException(String msg) {
        super(msg);
    }

    public UncategorizedDataAccessException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
