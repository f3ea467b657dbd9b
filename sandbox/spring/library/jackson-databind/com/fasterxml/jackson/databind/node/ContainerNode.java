package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;

public abstract class ContainerNode<T extends ContainerNode<T>> extends JsonNode {
    @Override
    public String asText() {
        return "";
    }
}
