package org.springframework.dao;

public class DataAccessResourceFailureException extends NonTransientDataAccessResourceException {
    public DataAccessResourceFailureException(String msg) {
        super(msg);
    }

    public DataAccessResourceFailureException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
