package com.fasterxml.jackson.core;

import java.io.IOException;
import java.math.BigDecimal;

/** One value that a deserializer reads. */
public class JsonParser {
    private final Object node;

    private JsonParser(Object node) {
        this.node = node;
    }

    public <T extends TreeNode> T readValueAsTree() throws IOException {
        return (T) node;
    }

    public native <T> T readValueAs(Class<T> valueType) throws IOException;

    public ObjectCodec getCodec() {
        return new ObjectCodec() {
            @Override
            public <T extends TreeNode> T readTree(JsonParser p) throws IOException {
                return p.readValueAsTree();
            }
        };
    }

    public native String getText() throws IOException;

    public String getValueAsString() throws IOException {
        return getText();
    }

    public int getIntValue() throws IOException {
        return Integer.parseInt(getText());
    }

    public int getValueAsInt() throws IOException {
        return getIntValue();
    }

    public long getLongValue() throws IOException {
        return Long.parseLong(getText());
    }

    public long getValueAsLong() throws IOException {
        return getLongValue();
    }

    public double getDoubleValue() throws IOException {
        return Double.parseDouble(getText());
    }

    public double getValueAsDouble() throws IOException {
        return getDoubleValue();
    }

    public BigDecimal getDecimalValue() throws IOException {
        return new BigDecimal(getText());
    }

    public boolean getBooleanValue() throws IOException {
        return Boolean.parseBoolean(getText());
    }

    public boolean getValueAsBoolean() throws IOException {
        return getBooleanValue();
    }
}
