package org.springframework.beans;

public class TypeMismatchException extends PropertyAccessException {
    private final Class<?> requiredType;

    public TypeMismatchException(String message, Throwable cause) {
        this(message, null, null, null, cause);
    }

    protected TypeMismatchException(String message, String property, Object value, Class<?> requiredType, Throwable cause) {
        super(message, property, value, cause);
        this.requiredType = requiredType;
    }

    public Class<?> getRequiredType() {
        return requiredType;
    }

    public String getErrorCode() {
        return "typeMismatch";
    }
}
