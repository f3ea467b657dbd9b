package com.fasterxml.jackson.databind;

public class JsonMappingException extends DatabindException {
    public JsonMappingException(String msg) {
        super(msg);
    }
}
