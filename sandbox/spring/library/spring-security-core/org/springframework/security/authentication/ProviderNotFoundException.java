package org.springframework.security.authentication;

import org.springframework.security.core.AuthenticationException;

public class ProviderNotFoundException extends AuthenticationException {
    public ProviderNotFoundException(String msg) {
        super(msg);
    }

    public ProviderNotFoundException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
