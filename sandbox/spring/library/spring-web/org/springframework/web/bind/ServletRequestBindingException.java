package org.springframework.web.bind;

import jakarta.servlet.ServletException;

public class ServletRequestBindingException extends ServletException {
    public ServletRequestBindingException(String msg) {
        super(msg);
    }

    public ServletRequestBindingException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
