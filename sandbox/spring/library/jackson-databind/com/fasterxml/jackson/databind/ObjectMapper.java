package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The natives write and read as Spring Boot's mapper does when this one came from the context, else as a new one. */
public class ObjectMapper {
    private boolean plain = true;

    public native String writeValueAsString(Object value) throws JsonProcessingException;

    public native <T> T readValue(String content, Class<T> valueType) throws JsonProcessingException;
}
