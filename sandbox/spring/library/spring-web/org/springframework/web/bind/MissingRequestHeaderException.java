package org.springframework.web.bind;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

public class MissingRequestHeaderException extends MissingRequestValueException {
    private final String name;
    private final String type;

    public MissingRequestHeaderException(String name, String type) {
        this(name, type, false);
    }

    public MissingRequestHeaderException(String name, String type, boolean missingAfterConversion) {
        super("Required request header '" + name + "' for method parameter type " + type + " is " + (missingAfterConversion ? "present but converted to null" : "not present"), missingAfterConversion);
        this.name = name;
        this.type = type;
        getBody().setStatus(getStatusCode().value());
        getBody().setDetail("Required header '" + name + "' is not present.");
    }

    public String getHeaderName() {
        return name;
    }

    public String getParameterType() {
        return type;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.BAD_REQUEST;
    }
}
