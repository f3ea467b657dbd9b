package org.springframework.dao;


public class OptimisticLockingFailureException extends DataAccessException {

    public OptimisticLockingFailureException(String msg) {
    }

    public OptimisticLockingFailureException(String msg, Throwable cause) {
    }
}
