package org.springframework.transaction;

public class TransactionSystemException extends TransactionException {
    public TransactionSystemException(String msg) {
        super(msg);
    }

    public TransactionSystemException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
