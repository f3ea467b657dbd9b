package org.springframework.validation;

public class FieldError extends ObjectError {
    private final String field;
    private final Object rejectedValue;
    private final boolean bindingFailure;

    public FieldError(String objectName, String field, String defaultMessage) {
        this(objectName, field, null, false, null, null, defaultMessage);
    }

    public FieldError(String objectName, String field, Object rejectedValue, boolean bindingFailure, String[] codes, Object[] arguments, String defaultMessage) {
        super(objectName, codes, arguments, defaultMessage);
        this.field = field;
        this.rejectedValue = rejectedValue;
        this.bindingFailure = bindingFailure;
    }

    public String getField() {
        return field;
    }

    public Object getRejectedValue() {
        return rejectedValue;
    }

    public boolean isBindingFailure() {
        return bindingFailure;
    }

    @Override
    public String toString() {
        return "Field error in object '" + getObjectName() + "' on field '" + field + "': rejected value [" + rejectedValue + "]; " + resolvableToString();
    }
}
