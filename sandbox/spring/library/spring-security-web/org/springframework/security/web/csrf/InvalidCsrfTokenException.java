package org.springframework.security.web.csrf;

public class InvalidCsrfTokenException extends CsrfException {
    public InvalidCsrfTokenException(CsrfToken expectedAccessToken, String actualAccessToken) {
        super("Invalid CSRF Token '" + actualAccessToken + "' was found on the request parameter '" + expectedAccessToken.getParameterName() + "' or header '" + expectedAccessToken.getHeaderName() + "'.");
    }
}
