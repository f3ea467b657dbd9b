package org.springframework.dao;

public class CannotAcquireLockException extends PessimisticLockingFailureException {
    public CannotAcquireLockException(String msg) {
        super(msg);
    }

    public CannotAcquireLockException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
