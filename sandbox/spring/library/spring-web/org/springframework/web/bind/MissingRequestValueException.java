package org.springframework.web.bind;

public class MissingRequestValueException extends ServletRequestBindingException {
    public MissingRequestValueException(String msg) {
        super(msg);
    }

    public MissingRequestValueException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
