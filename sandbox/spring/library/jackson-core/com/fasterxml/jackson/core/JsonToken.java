package com.fasterxml.jackson.core;


public enum JsonToken {
    NOT_AVAILABLE, START_OBJECT, END_OBJECT, START_ARRAY, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL;

    public final native byte[] asByteArray();

    public final native char[] asCharArray();

    public final native String asString();

    public final native int id();

    public final native boolean isBoolean();

    public final native boolean isNumeric();

    public final native boolean isScalarValue();

    public final native boolean isStructEnd();

    public final native boolean isStructStart();
}
