package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;

public class BooleanNode extends ValueNode {
    public static final BooleanNode TRUE = new BooleanNode(true);
    public static final BooleanNode FALSE = new BooleanNode(false);
    private final boolean value;

    protected BooleanNode(boolean value) {
        this.value = value;
    }

    public static BooleanNode valueOf(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.BOOLEAN;
    }

    @Override
    public boolean booleanValue() {
        return value;
    }

    @Override
    public <T extends JsonNode> T deepCopy() {
        return (T) this;
    }

    @Override
    public String asText() {
        return String.valueOf(value);
    }

    @Override
    public String toString() {
        return asText();
    }
}
