package com.fasterxml.jackson.databind.exc;

import com.fasterxml.jackson.databind.JsonMappingException;

public class ValueInstantiationException extends JsonMappingException {
    public ValueInstantiationException(String msg) {
        super(msg);
    }
}
