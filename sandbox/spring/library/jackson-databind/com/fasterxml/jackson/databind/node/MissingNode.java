package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;

public final class MissingNode extends ValueNode {
    private static final MissingNode INSTANCE = new MissingNode();

    public static MissingNode getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean isMissingNode() {
        return true;
    }

    @Override
    public JsonNodeType getNodeType() {
        return JsonNodeType.MISSING;
    }

    @Override
    public <T extends JsonNode> T deepCopy() {
        return (T) this;
    }

    @Override
    public String asText() {
        return "";
    }

    @Override
    public String toString() {
        return "";
    }
}
