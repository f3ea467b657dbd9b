package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

public class ObjectWriter {
    private final ObjectMapper mapper;
    private final boolean pretty;

    ObjectWriter(ObjectMapper mapper, boolean pretty) {
        this.mapper = mapper;
        this.pretty = pretty;
    }

    public ObjectWriter withDefaultPrettyPrinter() {
        return new ObjectWriter(mapper, true);
    }

    public native ObjectWriter withView(Class<?> view);

    public ObjectWriter with(SerializationFeature feature) {
        return new ObjectWriter(mapper.copy().enable(feature), pretty);
    }

    public ObjectWriter without(SerializationFeature feature) {
        return new ObjectWriter(mapper.copy().disable(feature), pretty);
    }

    public String writeValueAsString(Object value) throws JsonProcessingException {
        return mapper.write(value, pretty);
    }

    public byte[] writeValueAsBytes(Object value) throws JsonProcessingException {
        return writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    public void writeValue(OutputStream out, Object value) throws IOException {
        out.write(writeValueAsBytes(value));
    }

    public void writeValue(Writer out, Object value) throws IOException {
        out.write(writeValueAsString(value));
    }
}
