package org.springframework.security.web.csrf;

public class MissingCsrfTokenException extends CsrfException {
    public MissingCsrfTokenException(String actualToken) {
        super("Could not verify the provided CSRF token because no token was found to compare.");
    }
}
