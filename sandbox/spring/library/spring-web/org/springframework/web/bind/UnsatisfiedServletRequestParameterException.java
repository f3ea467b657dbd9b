package org.springframework.web.bind;

public class UnsatisfiedServletRequestParameterException extends ServletRequestBindingException {
    public UnsatisfiedServletRequestParameterException(String message) {
        super(message);
        getBody().setDetail("Invalid request parameters.");
    }
}
