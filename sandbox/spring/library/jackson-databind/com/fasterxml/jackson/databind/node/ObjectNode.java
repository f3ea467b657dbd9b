package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

public class ObjectNode extends ContainerNode<ObjectNode> {
    private final Map<String, JsonNode> children = new LinkedHashMap<>();

    public ObjectNode(JsonNodeFactory factory) {
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.OBJECT;
    }

    @Override
    public final boolean isObject() {
        return true;
    }

    @Override
    public int size() {
        return children.size();
    }

    @Override
    public JsonNode get(String fieldName) {
        return children.get(fieldName);
    }

    @Override
    public Iterator<String> fieldNames() {
        return children.keySet().iterator();
    }

    @Override
    public Iterator<Map.Entry<String, JsonNode>> fields() {
        return children.entrySet().iterator();
    }

    @Override
    public Set<Map.Entry<String, JsonNode>> properties() {
        return children.entrySet();
    }

    @Override
    public Iterator<JsonNode> elements() {
        return children.values().iterator();
    }

    @Override
    public ObjectNode deepCopy() {
        ObjectNode copy = new ObjectNode(JsonNodeFactory.instance);
        children.forEach((name, child) -> copy.children.put(name, child.deepCopy()));
        return copy;
    }

    private ObjectNode with(String fieldName, JsonNode value) {
        children.put(fieldName, value);
        return this;
    }

    public ObjectNode put(String fieldName, String value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, int value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, long value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, double value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, boolean value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, Integer value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, Long value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, Double value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, Boolean value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, BigDecimal value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode put(String fieldName, BigInteger value) {
        return with(fieldName, JsonNodeFactory.instance.of(value));
    }

    public ObjectNode putNull(String fieldName) {
        return with(fieldName, NullNode.instance);
    }

    public ObjectNode putObject(String fieldName) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        children.put(fieldName, made);
        return made;
    }

    public ArrayNode putArray(String fieldName) {
        ArrayNode made = JsonNodeFactory.instance.arrayNode();
        children.put(fieldName, made);
        return made;
    }

    public <T extends JsonNode> T set(String fieldName, JsonNode value) {
        with(fieldName, value == null ? NullNode.instance : value);
        return (T) this;
    }

    public <T extends JsonNode> T setAll(ObjectNode other) {
        children.putAll(other.children);
        return (T) this;
    }

    public JsonNode replace(String fieldName, JsonNode value) {
        return children.put(fieldName, value == null ? NullNode.instance : value);
    }

    public JsonNode remove(String fieldName) {
        return children.remove(fieldName);
    }

    public ObjectNode removeAll() {
        children.clear();
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectNode that && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return children.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        children.forEach((name, child) -> text.append(text.length() > 1 ? "," : "").append(quote(name)).append(':').append(child.isMissingNode() ? "null" : child));
        return text.append('}').toString();
    }
}
