package com.fasterxml.jackson.databind.node;


public enum JsonNodeType {
    ARRAY, BINARY, BOOLEAN, MISSING, NULL, NUMBER, OBJECT, POJO, STRING;
}
