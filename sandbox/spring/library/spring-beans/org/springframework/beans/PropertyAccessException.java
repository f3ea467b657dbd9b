package org.springframework.beans;

public abstract class PropertyAccessException extends BeansException {
    private final String property;
    private final Object value;

    protected PropertyAccessException(String message, String property, Object value, Throwable cause) {
        super(message, cause);
        this.property = property;
        this.value = value;
    }

    public String getPropertyName() {
        return property;
    }

    public Object getValue() {
        return value;
    }
}
