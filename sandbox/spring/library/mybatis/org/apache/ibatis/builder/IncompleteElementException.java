package org.apache.ibatis.builder;

import org.apache.ibatis.builder.BuilderException;

public class IncompleteElementException extends BuilderException {
    public IncompleteElementException(String message) {
        super(message);
    }

    public IncompleteElementException(String message, Throwable cause) {
        super(message, cause);
    }
}
