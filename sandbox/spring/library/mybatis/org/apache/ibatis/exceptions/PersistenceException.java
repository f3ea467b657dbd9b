package org.apache.ibatis.exceptions;

import org.apache.ibatis.exceptions.IbatisException;

public class PersistenceException extends IbatisException {
    public PersistenceException(String message) {
        super(message);
    }

    public PersistenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
