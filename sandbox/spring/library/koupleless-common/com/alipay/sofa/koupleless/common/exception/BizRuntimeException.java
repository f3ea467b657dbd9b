package com.alipay.sofa.koupleless.common.exception;

public class BizRuntimeException extends RuntimeException {
    private final String errorCode;

    public BizRuntimeException(String errorCode, String message) {
        super(message);
        this.errorCode = errorCode;
    }

    public String getErrorCode() {
        return errorCode;
    }
}
