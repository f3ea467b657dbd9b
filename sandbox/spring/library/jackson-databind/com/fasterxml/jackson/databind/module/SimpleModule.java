package com.fasterxml.jackson.databind.module;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import java.util.LinkedHashMap;
import java.util.Map;

public class SimpleModule extends Module {
    private final Map<Class<?>, JsonSerializer<?>> serializers = new LinkedHashMap<>();
    private final Map<Class<?>, JsonDeserializer<?>> deserializers = new LinkedHashMap<>();

    public SimpleModule() {
    }

    public SimpleModule(String name) {
    }

    public <T> SimpleModule addSerializer(Class<? extends T> type, JsonSerializer<T> serializer) {
        serializers.put(type, serializer);
        return this;
    }

    public SimpleModule addSerializer(JsonSerializer<?> serializer) {
        serializers.put(serializer.handledType(), serializer);
        return this;
    }

    public <T> SimpleModule addDeserializer(Class<T> type, JsonDeserializer<? extends T> deserializer) {
        deserializers.put(type, deserializer);
        return this;
    }
}
