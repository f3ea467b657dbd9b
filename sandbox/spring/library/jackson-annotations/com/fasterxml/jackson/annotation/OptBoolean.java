package com.fasterxml.jackson.annotation;


public enum OptBoolean {
    TRUE, FALSE, DEFAULT;

    public native Boolean asBoolean();

    public native boolean asPrimitive();

    public static native OptBoolean fromBoolean(Boolean arg0);
}
