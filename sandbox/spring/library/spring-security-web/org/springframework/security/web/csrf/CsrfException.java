package org.springframework.security.web.csrf;

import org.springframework.security.access.AccessDeniedException;

public class CsrfException extends AccessDeniedException {
    public CsrfException(String message) {
        super(message);
    }
}
