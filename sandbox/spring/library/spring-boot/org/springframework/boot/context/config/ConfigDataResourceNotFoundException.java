package org.springframework.boot.context.config;

public class ConfigDataResourceNotFoundException extends ConfigDataNotFoundException {
    ConfigDataResourceNotFoundException(String message) {
        super(message);
    }
}
