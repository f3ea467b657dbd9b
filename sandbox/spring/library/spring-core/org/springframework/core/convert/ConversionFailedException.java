package org.springframework.core.convert;


public class ConversionFailedException extends ConversionException {

    public ConversionFailedException(TypeDescriptor sourceType, TypeDescriptor targetType, Object value, Throwable cause) {
    }

    public native TypeDescriptor getSourceType();

    public native TypeDescriptor getTargetType();

    public native Object getValue();
}
