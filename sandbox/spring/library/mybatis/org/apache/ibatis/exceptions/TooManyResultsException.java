package org.apache.ibatis.exceptions;

import org.apache.ibatis.exceptions.PersistenceException;

public class TooManyResultsException extends PersistenceException {
    public TooManyResultsException(String message) {
        super(message);
    }

    public TooManyResultsException(String message, Throwable cause) {
        super(message, cause);
    }
}
