package org.springframework.dao;

import org.springframework.core.NestedRuntimeException;


public abstract class DataAccessException extends NestedRuntimeException {

    public DataAccessException(String msg) {
    }

    public DataAccessException(String msg, Throwable cause) {
    }
}
