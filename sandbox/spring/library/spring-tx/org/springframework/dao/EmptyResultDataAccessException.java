package org.springframework.dao;


public class EmptyResultDataAccessException extends IncorrectResultSizeDataAccessException {

    public EmptyResultDataAccessException(int expectedSize) {
    }

    public EmptyResultDataAccessException(String msg, int expectedSize) {
    }

    public EmptyResultDataAccessException(String msg, int expectedSize, Throwable ex) {
    }
}
