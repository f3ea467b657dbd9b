package com.fasterxml.jackson.databind;

import java.lang.reflect.Type;
import java.util.List;

public class JavaType implements Type {
    private final Class<?> raw;
    /** JavaType or Class. */
    private final List<Object> parameters;

    protected JavaType(Class<?> raw, List<Object> parameters) {
        this.raw = raw;
        this.parameters = parameters;
    }

    public final Class<?> getRawClass() {
        return raw;
    }
}
