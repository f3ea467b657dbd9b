package com.fasterxml.jackson.core;

public class JsonProcessingException extends JacksonException {
    public JsonProcessingException(String msg) {
        super(msg);
    }

    public String getOriginalMessage() {
        return super.getMessage();
    }
}
