package org.springframework.web.bind;

public class UnsatisfiedServletRequestParameterException extends ServletRequestBindingException {
    public UnsatisfiedServletRequestParameterException(String msg) {
        super(msg);
    }

    public UnsatisfiedServletRequestParameterException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
