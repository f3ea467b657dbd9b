package org.springframework.dao;


public class IncorrectResultSizeDataAccessException extends NonTransientDataAccessException {

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize, int actualSize, Throwable ex) {
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize, int actualSize) {
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize, Throwable ex) {
    }

    public IncorrectResultSizeDataAccessException(int expectedSize) {
    }

    public IncorrectResultSizeDataAccessException(int expectedSize, int actualSize) {
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize) {
    }

    public native int getActualSize();

    public native int getExpectedSize();
}
