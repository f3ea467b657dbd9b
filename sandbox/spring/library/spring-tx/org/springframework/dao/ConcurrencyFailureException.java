package org.springframework.dao;

public class ConcurrencyFailureException extends TransientDataAccessException {
    public ConcurrencyFailureException(String msg) {
        super(msg);
    }

    public ConcurrencyFailureException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
