package org.springframework.web;

import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpStatusCode;

public class ErrorResponseException extends NestedRuntimeException {
    private final HttpStatusCode status;

    public ErrorResponseException(HttpStatusCode status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    public HttpStatusCode getStatusCode() {
        return status;
    }
}
