package org.springframework.boot.web.context;

import org.springframework.beans.factory.NoSuchBeanDefinitionException;

public class MissingWebServerFactoryBeanException extends NoSuchBeanDefinitionException {
    public MissingWebServerFactoryBeanException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return "No qualifying bean of type 'org.springframework.boot.web.servlet.server.ServletWebServerFactory' available: Unable to start AnnotationConfigServletWebServerApplicationContext due to missing ServletWebServerFactory bean";
    }
}
