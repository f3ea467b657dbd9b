package org.springframework.dao;


public class DataIntegrityViolationException extends NonTransientDataAccessException {

    public DataIntegrityViolationException(String msg) {
    }

    public DataIntegrityViolationException(String msg, Throwable cause) {
    }
}
