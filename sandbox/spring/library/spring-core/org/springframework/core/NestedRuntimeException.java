package org.springframework.core;

public abstract class NestedRuntimeException extends RuntimeException {
    public NestedRuntimeException(String msg) {
        super(msg);
    }

    public NestedRuntimeException(String msg, Throwable cause) {
        super(msg, cause);
    }

    public Throwable getMostSpecificCause() {
        Throwable root = getRootCause();
        return root != null ? root : this;
    }

    public Throwable getRootCause() {
        Throwable root = null;
        Throwable cause = getCause();
        while (cause != null && cause != root) {
            root = cause;
            cause = cause.getCause();
        }
        return root;
    }
}
