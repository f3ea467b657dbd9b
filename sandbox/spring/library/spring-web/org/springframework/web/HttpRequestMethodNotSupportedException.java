package org.springframework.web;

import jakarta.servlet.ServletException;

public class HttpRequestMethodNotSupportedException extends ServletException {
    public HttpRequestMethodNotSupportedException(String msg) {
        super(msg);
    }

    public HttpRequestMethodNotSupportedException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
