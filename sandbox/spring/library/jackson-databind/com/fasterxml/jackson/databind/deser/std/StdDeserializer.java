package com.fasterxml.jackson.databind.deser.std;

import com.fasterxml.jackson.databind.JsonDeserializer;

public abstract class StdDeserializer<T> extends JsonDeserializer<T> {
    private final Class<?> handledType;

    protected StdDeserializer(Class<?> vc) {
        this.handledType = vc;
    }

    @Override
    public Class<?> handledType() {
        return handledType;
    }
}
