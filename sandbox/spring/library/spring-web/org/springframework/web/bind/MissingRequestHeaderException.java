package org.springframework.web.bind;

public class MissingRequestHeaderException extends MissingRequestValueException {
    public MissingRequestHeaderException(String msg) {
        super(msg);
    }

    public MissingRequestHeaderException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
