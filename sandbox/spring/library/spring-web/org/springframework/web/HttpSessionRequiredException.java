package org.springframework.web;

import jakarta.servlet.ServletException;


public class HttpSessionRequiredException extends ServletException {

    public HttpSessionRequiredException(String msg) {
    }

    public HttpSessionRequiredException(String msg, String expectedAttribute) {
    }

    public native String getExpectedAttribute();
}
