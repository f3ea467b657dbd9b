package org.springframework.validation;

import org.springframework.context.support.DefaultMessageSourceResolvable;

public class ObjectError extends DefaultMessageSourceResolvable {
    private final String objectName;

    public ObjectError(String objectName, String defaultMessage) {
        this(objectName, null, null, defaultMessage);
    }

    public ObjectError(String objectName, String[] codes, Object[] arguments, String defaultMessage) {
        super(codes, arguments, defaultMessage);
        this.objectName = objectName;
    }

    public String getObjectName() {
        return objectName;
    }

    @Override
    public String toString() {
        return "Error in object '" + objectName + "': " + resolvableToString();
    }
}
