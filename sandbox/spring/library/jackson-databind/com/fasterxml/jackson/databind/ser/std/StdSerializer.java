package com.fasterxml.jackson.databind.ser.std;

import com.fasterxml.jackson.databind.JsonSerializer;

public abstract class StdSerializer<T> extends JsonSerializer<T> {
    private final Class<?> handledType;

    protected StdSerializer(Class<T> t) {
        this.handledType = t;
    }

    @Override
    public Class<T> handledType() {
        return (Class<T>) handledType;
    }
}
