package org.springframework.boot.context.config;

public abstract class ConfigDataNotFoundException extends ConfigDataException {
    ConfigDataNotFoundException(String message) {
        super(message);
    }
}
