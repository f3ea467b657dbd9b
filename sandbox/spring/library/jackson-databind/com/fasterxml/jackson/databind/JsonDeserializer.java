package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

public abstract class JsonDeserializer<T> {
    public abstract T deserialize(JsonParser p, DeserializationContext ctxt) throws IOException;

    public T getNullValue(DeserializationContext ctxt) {
        return null;
    }

    public Class<?> handledType() {
        return null;
    }
}
