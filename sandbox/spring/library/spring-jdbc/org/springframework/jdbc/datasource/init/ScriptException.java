package org.springframework.jdbc.datasource.init;

import org.springframework.dao.DataAccessException;

public abstract class ScriptException extends DataAccessException {
    public ScriptException(String message) {
        super(message);
    }

    public ScriptException(String message, Throwable cause) {
        super(message, cause);
    }
}
