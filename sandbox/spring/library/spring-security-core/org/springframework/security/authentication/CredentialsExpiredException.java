package org.springframework.security.authentication;

public class CredentialsExpiredException extends AccountStatusException {
    public CredentialsExpiredException(String msg) {
        super(msg);
    }

    public CredentialsExpiredException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
