package org.springframework.boot.context.config;

public class ConfigDataLocationNotFoundException extends ConfigDataNotFoundException {
    ConfigDataLocationNotFoundException(String message) {
        super(message);
    }
}
