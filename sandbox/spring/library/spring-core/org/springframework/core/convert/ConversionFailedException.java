package org.springframework.core.convert;


public class ConversionFailedException extends ConversionException {

    public ConversionFailedException(TypeDescriptor sourceType, TypeDescriptor targetType, Object value, Throwable cause) {
        super("Failed to convert from type [" + sourceType + "] to type [" + targetType + "] for value [" + value + "]", cause);
    }

    /** What the trial's own conversion says, which has no descriptors. */
    ConversionFailedException(String message) {
        super(message);
    }

    ConversionFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    public native TypeDescriptor getSourceType();

    public native TypeDescriptor getTargetType();

    public native Object getValue();
}
