package org.springframework.security.authentication;

public class InternalAuthenticationServiceException extends AuthenticationServiceException {
    public InternalAuthenticationServiceException(String msg) {
        super(msg);
    }

    public InternalAuthenticationServiceException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
