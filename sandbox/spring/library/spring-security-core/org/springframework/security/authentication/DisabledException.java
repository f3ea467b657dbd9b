package org.springframework.security.authentication;

public class DisabledException extends AccountStatusException {
    public DisabledException(String msg) {
        super(msg);
    }

    public DisabledException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
