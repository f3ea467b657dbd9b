package org.springframework.boot.context.config;

public abstract class ConfigDataException extends RuntimeException {
    ConfigDataException(String message) {
        super(message);
    }
}
