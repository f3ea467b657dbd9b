package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;

public class BigIntegerNode extends NumericNode {
    private final BigInteger value;

    public BigIntegerNode(BigInteger value) {
        this.value = value;
    }

    public static BigIntegerNode valueOf(BigInteger value) {
        return new BigIntegerNode(value);
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.NUMBER;
    }

    @Override
    public <T extends JsonNode> T deepCopy() {
        return (T) this;
    }

    @Override
    public Number numberValue() {
        return value;
    }

    @Override
    public String asText() {
        return String.valueOf(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigIntegerNode that && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return asText();
    }
}
