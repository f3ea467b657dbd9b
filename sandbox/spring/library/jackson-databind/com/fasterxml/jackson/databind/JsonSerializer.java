package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

public abstract class JsonSerializer<T> {
    public abstract void serialize(T value, JsonGenerator gen, SerializerProvider serializers) throws IOException;

    public boolean isEmpty(SerializerProvider provider, T value) {
        return value == null;
    }

    public Class<T> handledType() {
        return null;
    }
}
