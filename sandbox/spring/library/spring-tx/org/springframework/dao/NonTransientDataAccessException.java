package org.springframework.dao;


public abstract class NonTransientDataAccessException extends DataAccessException {

    public NonTransientDataAccessException(String msg) {
    }

    public NonTransientDataAccessException(String msg, Throwable cause) {
    }
}
