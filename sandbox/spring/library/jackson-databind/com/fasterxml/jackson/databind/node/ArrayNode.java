package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class ArrayNode extends ContainerNode<ArrayNode> {
    private final List<JsonNode> children = new ArrayList<>();

    public ArrayNode(JsonNodeFactory factory) {
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.ARRAY;
    }

    @Override
    public boolean isArray() {
        return true;
    }

    @Override
    public int size() {
        return children.size();
    }

    @Override
    public JsonNode get(int index) {
        return index >= 0 && index < children.size() ? children.get(index) : null;
    }

    @Override
    public Iterator<JsonNode> elements() {
        return children.iterator();
    }

    @Override
    public ArrayNode deepCopy() {
        ArrayNode copy = new ArrayNode(JsonNodeFactory.instance);
        children.forEach(child -> copy.children.add(child.deepCopy()));
        return copy;
    }

    public ArrayNode addAll(ArrayNode other) {
        children.addAll(other.children);
        return this;
    }

    public ArrayNode addAll(java.util.Collection<? extends JsonNode> nodes) {
        nodes.forEach(this::add);
        return this;
    }

    public ArrayNode add(JsonNode value) {
        children.add(value == null ? NullNode.instance : value);
        return this;
    }

    public ArrayNode add(String value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(int value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(long value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(double value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(boolean value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(Integer value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(Long value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(Double value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(Boolean value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(BigDecimal value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode add(BigInteger value) {
        return add(JsonNodeFactory.instance.of(value));
    }

    public ArrayNode addNull() {
        return add(NullNode.instance);
    }

    public ObjectNode addObject() {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        children.add(made);
        return made;
    }

    public ArrayNode addArray() {
        ArrayNode made = JsonNodeFactory.instance.arrayNode();
        children.add(made);
        return made;
    }

    public JsonNode remove(int index) {
        return children.remove(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayNode that && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return children.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (JsonNode child : children) {
            text.append(text.length() > 1 ? "," : "").append(child.isMissingNode() ? "null" : child);
        }
        return text.append(']').toString();
    }
}
