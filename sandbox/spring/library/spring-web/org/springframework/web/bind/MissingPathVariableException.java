package org.springframework.web.bind;

public class MissingPathVariableException extends MissingRequestValueException {
    public MissingPathVariableException(String msg) {
        super(msg);
    }

    public MissingPathVariableException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
