package org.apache.ibatis.exceptions;

public class IbatisException extends RuntimeException {
    public IbatisException(String message) {
        super(message);
    }

    public IbatisException(String message, Throwable cause) {
        super(message, cause);
    }
}
