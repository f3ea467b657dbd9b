package com.fasterxml.jackson.core;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Collects the text that a serializer writes. */
public class JsonGenerator {
    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> first = new ArrayDeque<>();
    private boolean named;

    private void value(String json) {
        if (!named && !first.isEmpty()) {
            separate();
        }
        named = false;
        text.append(json);
    }

    private void separate() {
        if (!first.pop()) {
            text.append(',');
        }
        first.push(false);
    }

    private void open(String bracket) {
        value(bracket);
        first.push(true);
    }

    private void close(String bracket) {
        first.pop();
        text.append(bracket);
    }

    public void writeStartObject() throws IOException {
        open("{");
    }

    public void writeStartObject(Object forValue) throws IOException {
        open("{");
    }

    public void writeEndObject() throws IOException {
        close("}");
    }

    public void writeStartArray() throws IOException {
        open("[");
    }

    public void writeEndArray() throws IOException {
        close("]");
    }

    public void writeFieldName(String name) throws IOException {
        separate();
        text.append(json(name)).append(':');
        named = true;
    }

    public void writeString(String value) throws IOException {
        value(json(value));
    }

    public void writeNumber(int value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNumberField(String name, int value) throws IOException {
        writeFieldName(name);
        writeNumber(value);
    }

    public void writeNumber(long value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNumberField(String name, long value) throws IOException {
        writeFieldName(name);
        writeNumber(value);
    }

    public void writeNumber(double value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNumberField(String name, double value) throws IOException {
        writeFieldName(name);
        writeNumber(value);
    }

    public void writeNumber(float value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNumberField(String name, float value) throws IOException {
        writeFieldName(name);
        writeNumber(value);
    }

    public void writeNumber(java.math.BigDecimal value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNumberField(String name, java.math.BigDecimal value) throws IOException {
        writeFieldName(name);
        writeNumber(value);
    }

    public void writeNumber(java.math.BigInteger value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNumberField(String name, java.math.BigInteger value) throws IOException {
        writeFieldName(name);
        writeNumber(value);
    }

    public void writeBoolean(boolean value) throws IOException {
        value(String.valueOf(value));
    }

    public void writeNull() throws IOException {
        value("null");
    }

    public void writeRawValue(String json) throws IOException {
        value(json);
    }

    public void writeObject(Object value) throws IOException {
        value(json(value));
    }

    public void writePOJO(Object value) throws IOException {
        value(json(value));
    }

    public void writeStringField(String name, String value) throws IOException {
        writeFieldName(name);
        writeString(value);
    }

    public void writeBooleanField(String name, boolean value) throws IOException {
        writeFieldName(name);
        writeBoolean(value);
    }

    public void writeNullField(String name) throws IOException {
        writeFieldName(name);
        writeNull();
    }

    public void writeObjectField(String name, Object value) throws IOException {
        writeFieldName(name);
        writeObject(value);
    }

    public void writePOJOField(String name, Object value) throws IOException {
        writeObjectField(name, value);
    }

    public void writeArrayFieldStart(String name) throws IOException {
        writeFieldName(name);
        writeStartArray();
    }

    public void writeObjectFieldStart(String name) throws IOException {
        writeFieldName(name);
        writeStartObject();
    }

    private native String json(Object value);
}
