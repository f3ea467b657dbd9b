package org.springframework.security.authentication;

public class LockedException extends AccountStatusException {
    public LockedException(String msg) {
        super(msg);
    }

    public LockedException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
