package org.springframework.web;

import jakarta.servlet.ServletException;

public class HttpSessionRequiredException extends ServletException {
    private final String expectedAttribute;

    public HttpSessionRequiredException(String msg) {
        this(msg, null);
    }

    public HttpSessionRequiredException(String msg, String expectedAttribute) {
        super(msg);
        this.expectedAttribute = expectedAttribute;
    }

    public String getExpectedAttribute() {
        return expectedAttribute;
    }
}
