package org.springframework.web.servlet.resource;

import jakarta.servlet.ServletException;

public class NoResourceFoundException extends ServletException {
    public NoResourceFoundException(String message) {
        super(message);
    }
}
