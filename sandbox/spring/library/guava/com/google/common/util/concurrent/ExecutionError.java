package com.google.common.util.concurrent;

public class ExecutionError extends Error {
    public ExecutionError(Error cause) {
        super(cause);
    }
}
