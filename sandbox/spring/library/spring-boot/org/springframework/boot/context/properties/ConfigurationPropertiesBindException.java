package org.springframework.boot.context.properties;

import org.springframework.beans.factory.BeanCreationException;

public class ConfigurationPropertiesBindException extends BeanCreationException {
    ConfigurationPropertiesBindException(String message, Throwable cause) {
        super(message, cause);
    }
}
