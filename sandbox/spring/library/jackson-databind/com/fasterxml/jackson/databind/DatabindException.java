package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonProcessingException;

public abstract class DatabindException extends JsonProcessingException {
    protected DatabindException(String msg) {
        super(msg);
    }
}
