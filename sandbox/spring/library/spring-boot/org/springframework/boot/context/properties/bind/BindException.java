package org.springframework.boot.context.properties.bind;

public class BindException extends RuntimeException {
    BindException(String message, Throwable cause) {
        super(message, cause);
    }
}
