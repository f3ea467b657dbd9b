package org.springframework.boot.context.properties.bind.validation;

public class BindValidationException extends RuntimeException {
    BindValidationException(String message) {
        super(message);
    }
}
