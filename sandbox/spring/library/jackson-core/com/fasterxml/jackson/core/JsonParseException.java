package com.fasterxml.jackson.core;

public class JsonParseException extends JsonProcessingException {
    public JsonParseException(String msg) {
        super(msg);
    }
}
