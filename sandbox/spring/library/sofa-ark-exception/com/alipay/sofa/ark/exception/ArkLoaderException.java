package com.alipay.sofa.ark.exception;

public class ArkLoaderException extends ClassNotFoundException {
    public ArkLoaderException(String message) {
        super(message);
    }

    public ArkLoaderException(String message, Throwable cause) {
        super(message, cause);
    }
}
