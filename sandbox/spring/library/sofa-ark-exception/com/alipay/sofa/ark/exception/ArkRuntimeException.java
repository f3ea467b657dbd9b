package com.alipay.sofa.ark.exception;

public class ArkRuntimeException extends RuntimeException {
    public ArkRuntimeException(String message) {
        super(message);
    }

    public ArkRuntimeException(String message, Throwable cause) {
        super(message, cause);
    }

    public ArkRuntimeException(Throwable cause) {
        super(cause);
    }
}
