package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

public class ObjectReader {
    private final ObjectMapper mapper;
    private final Object type;

    ObjectReader(ObjectMapper mapper, Object type) {
        this.mapper = mapper;
        this.type = type;
    }

    public ObjectReader forType(Class<?> type) {
        return new ObjectReader(mapper, type);
    }

    public ObjectReader forType(TypeReference<?> type) {
        return new ObjectReader(mapper, type);
    }

    public ObjectReader with(DeserializationFeature feature) {
        return new ObjectReader(mapper.copy().enable(feature), type);
    }

    public ObjectReader without(DeserializationFeature feature) {
        return new ObjectReader(mapper.copy().disable(feature), type);
    }

    public <T> T readValue(String content) throws JsonProcessingException {
        return mapper.read(content, type);
    }

    public <T> T readValue(String content, Class<T> valueType) throws JsonProcessingException {
        return mapper.read(content, valueType);
    }

    public <T> T readValue(byte[] content) throws IOException {
        return mapper.read(new String(content, StandardCharsets.UTF_8), type);
    }

    public <T> T readValue(InputStream content) throws IOException {
        return mapper.read(new String(content.readAllBytes(), StandardCharsets.UTF_8), type);
    }

    public JsonNode readTree(String content) throws JsonProcessingException {
        return mapper.readTree(content);
    }
}
