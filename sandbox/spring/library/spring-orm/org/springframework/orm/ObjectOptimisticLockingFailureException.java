package org.springframework.orm;

import org.springframework.dao.OptimisticLockingFailureException;

public class ObjectOptimisticLockingFailureException extends OptimisticLockingFailureException {
    public ObjectOptimisticLockingFailureException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
