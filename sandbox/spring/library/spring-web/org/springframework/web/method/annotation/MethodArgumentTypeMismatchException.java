package org.springframework.web.method.annotation;

import org.springframework.core.NestedRuntimeException;

public class MethodArgumentTypeMismatchException extends NestedRuntimeException {
    public MethodArgumentTypeMismatchException(String msg) {
        super(msg);
    }

    public MethodArgumentTypeMismatchException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
