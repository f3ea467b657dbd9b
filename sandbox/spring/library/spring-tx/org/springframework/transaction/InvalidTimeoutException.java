package org.springframework.transaction;

public class InvalidTimeoutException extends TransactionUsageException {
    public InvalidTimeoutException(String msg) {
        super(msg);
    }

    public InvalidTimeoutException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
