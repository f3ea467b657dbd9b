package com.fasterxml.jackson.databind;

import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.stream.Stream;

public abstract class JsonNode implements TreeNode, Iterable<JsonNode> {
    public abstract JsonNodeType getNodeType();

    public abstract <T extends JsonNode> T deepCopy();

    public abstract String asText();

    @Override
    public int size() {
        return 0;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public final boolean isValueNode() {
        return switch (getNodeType()) {
            case ARRAY, OBJECT, MISSING -> false;
            default -> true;
        };
    }

    @Override
    public final boolean isContainerNode() {
        return isArray() || isObject();
    }

    @Override
    public boolean isMissingNode() {
        return false;
    }

    @Override
    public boolean isArray() {
        return false;
    }

    @Override
    public boolean isObject() {
        return false;
    }

    public final boolean isNumber() {
        return getNodeType() == JsonNodeType.NUMBER;
    }

    public final boolean isTextual() {
        return getNodeType() == JsonNodeType.STRING;
    }

    public final boolean isBoolean() {
        return getNodeType() == JsonNodeType.BOOLEAN;
    }

    public final boolean isNull() {
        return getNodeType() == JsonNodeType.NULL;
    }

    public boolean isInt() {
        return numberValue() instanceof Integer;
    }

    public boolean isLong() {
        return numberValue() instanceof Long;
    }

    public boolean isDouble() {
        return numberValue() instanceof Double;
    }

    public boolean isBigDecimal() {
        return numberValue() instanceof BigDecimal;
    }

    public boolean isBigInteger() {
        return numberValue() instanceof BigInteger;
    }

    public boolean isIntegralNumber() {
        return isInt() || isLong() || isBigInteger();
    }

    public boolean isFloatingPointNumber() {
        return isDouble() || isBigDecimal();
    }

    public Number numberValue() {
        return null;
    }

    public String textValue() {
        return null;
    }

    public boolean booleanValue() {
        return false;
    }

    public int intValue() {
        return numberValue() == null ? 0 : numberValue().intValue();
    }

    public long longValue() {
        return numberValue() == null ? 0 : numberValue().longValue();
    }

    public double doubleValue() {
        return numberValue() == null ? 0 : numberValue().doubleValue();
    }

    public BigDecimal decimalValue() {
        return numberValue() == null ? BigDecimal.ZERO : new BigDecimal(numberValue().toString());
    }

    public String asText(String defaultValue) {
        String text = asText();
        return text == null || isNull() || isMissingNode() ? defaultValue : text;
    }

    public int asInt() {
        return asInt(0);
    }

    public int asInt(int defaultValue) {
        return (int) asDouble(defaultValue);
    }

    public long asLong() {
        return asLong(0);
    }

    public long asLong(long defaultValue) {
        return isNumber() ? longValue() : (long) asDouble(defaultValue);
    }

    public double asDouble() {
        return asDouble(0);
    }

    public double asDouble(double defaultValue) {
        if (isNumber()) {
            return doubleValue();
        }
        if (isBoolean()) {
            return booleanValue() ? 1 : 0;
        }
        if (isTextual()) {
            try {
                return Double.parseDouble(textValue().trim());
            } catch (NumberFormatException e) {
                return defaultValue;
            }
        }
        return isNull() ? 0 : defaultValue;
    }

    public boolean asBoolean() {
        return asBoolean(false);
    }

    public boolean asBoolean(boolean defaultValue) {
        if (isBoolean()) {
            return booleanValue();
        }
        if (isNumber()) {
            return doubleValue() != 0;
        }
        if (isTextual()) {
            return "true".equals(textValue().trim()) || !"false".equals(textValue().trim()) && defaultValue;
        }
        return defaultValue;
    }

    @Override
    public JsonNode get(String fieldName) {
        return null;
    }

    @Override
    public JsonNode get(int index) {
        return null;
    }

    @Override
    public JsonNode path(String fieldName) {
        JsonNode found = get(fieldName);
        return found == null ? MissingNode.getInstance() : found;
    }

    @Override
    public JsonNode path(int index) {
        JsonNode found = get(index);
        return found == null ? MissingNode.getInstance() : found;
    }

    public JsonNode required(String fieldName) {
        JsonNode found = get(fieldName);
        if (found == null) {
            throw new IllegalArgumentException("No value for property '" + fieldName + "' of `ObjectNode`");
        }
        return found;
    }

    public final JsonNode at(String pointer) {
        JsonNode node = this;
        for (String part : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = part.replace("~1", "/").replace("~0", "~");
            node = node.isArray() ? (name.matches("\\d+") ? node.path(Integer.parseInt(name)) : MissingNode.getInstance()) : node.path(name);
        }
        return node;
    }

    public boolean has(String fieldName) {
        return get(fieldName) != null;
    }

    public boolean has(int index) {
        return get(index) != null;
    }

    public boolean hasNonNull(String fieldName) {
        JsonNode found = get(fieldName);
        return found != null && !found.isNull();
    }

    @Override
    public Iterator<String> fieldNames() {
        return Collections.emptyIterator();
    }

    public Iterator<Map.Entry<String, JsonNode>> fields() {
        return Collections.emptyIterator();
    }

    public Set<Map.Entry<String, JsonNode>> properties() {
        return Collections.emptySet();
    }

    public Iterator<JsonNode> elements() {
        return Collections.emptyIterator();
    }

    @Override
    public final Iterator<JsonNode> iterator() {
        return elements();
    }

    public JsonNode findValue(String fieldName) {
        JsonNode own = get(fieldName);
        if (own != null) {
            return own;
        }
        for (JsonNode child : this) {
            JsonNode found = child.findValue(fieldName);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public abstract String toString();

    public native String toPrettyString();

    protected static native String quote(String text);
}
