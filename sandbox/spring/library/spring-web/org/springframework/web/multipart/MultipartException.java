package org.springframework.web.multipart;

import org.springframework.core.NestedRuntimeException;

public class MultipartException extends NestedRuntimeException {
    public MultipartException(String msg) {
        super(msg);
    }

    public MultipartException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
