package org.springframework.web.bind;

public class MissingServletRequestParameterException extends MissingRequestValueException {
    public MissingServletRequestParameterException(String msg) {
        super(msg);
    }

    public MissingServletRequestParameterException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
