package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

public class JsonNodeFactory {
    public static final JsonNodeFactory instance = new JsonNodeFactory();

    public ObjectNode objectNode() {
        return new ObjectNode(this);
    }

    public ArrayNode arrayNode() {
        return new ArrayNode(this);
    }

    public TextNode textNode(String text) {
        return new TextNode(text);
    }

    public BooleanNode booleanNode(boolean value) {
        return BooleanNode.valueOf(value);
    }

    public NullNode nullNode() {
        return NullNode.instance;
    }

    public NumericNode numberNode(int value) {
        return new IntNode(value);
    }

    public NumericNode numberNode(long value) {
        return new LongNode(value);
    }

    public NumericNode numberNode(double value) {
        return new DoubleNode(value);
    }

    /** A node of a parsed value. */
    public JsonNode of(Object value) {
        if (value == null) {
            return NullNode.instance;
        }
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof String text) {
            return new TextNode(text);
        }
        if (value instanceof Boolean truth) {
            return BooleanNode.valueOf(truth);
        }
        if (value instanceof Integer number) {
            return new IntNode(number);
        }
        if (value instanceof Long number) {
            return new LongNode(number);
        }
        if (value instanceof Double number) {
            return new DoubleNode(number);
        }
        if (value instanceof BigInteger number) {
            return new BigIntegerNode(number);
        }
        if (value instanceof BigDecimal number) {
            return new DecimalNode(number);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode made = objectNode();
            map.forEach((name, child) -> made.set(String.valueOf(name), of(child)));
            return made;
        }
        ArrayNode made = arrayNode();
        for (Object child : (List<?>) value) {
            made.add(of(child));
        }
        return made;
    }
}
