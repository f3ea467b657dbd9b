package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;

public class TextNode extends ValueNode {
    private final String value;

    public TextNode(String value) {
        this.value = value;
    }

    public static TextNode valueOf(String value) {
        return new TextNode(value);
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.STRING;
    }

    @Override
    public <T extends JsonNode> T deepCopy() {
        return (T) this;
    }

    @Override
    public String textValue() {
        return value;
    }

    @Override
    public String asText() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextNode that && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return quote(value);
    }
}
