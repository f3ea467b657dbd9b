package org.springframework.web;

import jakarta.servlet.ServletException;

public class HttpMediaTypeNotAcceptableException extends ServletException {
    public HttpMediaTypeNotAcceptableException(String msg) {
        super(msg);
    }

    public HttpMediaTypeNotAcceptableException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
