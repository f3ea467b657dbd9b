package org.springframework.web.method.annotation;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;

public class MethodArgumentTypeMismatchException extends TypeMismatchException {
    private final String name;
    private final MethodParameter parameter;

    public MethodArgumentTypeMismatchException(String message, Object value, Class<?> requiredType, String name, MethodParameter parameter, Throwable cause) {
        super(message, name, value, requiredType, cause);
        this.name = name;
        this.parameter = parameter;
    }

    public String getName() {
        return name;
    }

    public MethodParameter getParameter() {
        return parameter;
    }
}
