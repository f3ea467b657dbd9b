package org.springframework.web;

import jakarta.servlet.ServletException;

public class HttpMediaTypeNotSupportedException extends ServletException {
    public HttpMediaTypeNotSupportedException(String msg) {
        super(msg);
    }

    public HttpMediaTypeNotSupportedException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
