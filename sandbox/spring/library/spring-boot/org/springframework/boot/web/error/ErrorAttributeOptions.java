package org.springframework.boot.web.error;

import java.util.Collection;
import java.util.Set;


public final class ErrorAttributeOptions {

    private ErrorAttributeOptions() {
    }

    public static native ErrorAttributeOptions defaults();

    public native ErrorAttributeOptions excluding(ErrorAttributeOptions.Include... excludes);

    public native Set<ErrorAttributeOptions.Include> getIncludes();

    public native ErrorAttributeOptions including(ErrorAttributeOptions.Include... includes);

    public native boolean isIncluded(ErrorAttributeOptions.Include include);

    public static native ErrorAttributeOptions of(ErrorAttributeOptions.Include... includes);

    public static native ErrorAttributeOptions of(Collection<ErrorAttributeOptions.Include> includes);

    public enum Include {
        EXCEPTION, STACK_TRACE, MESSAGE, BINDING_ERRORS;
    }
}
