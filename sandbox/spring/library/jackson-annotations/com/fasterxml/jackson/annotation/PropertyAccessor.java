package com.fasterxml.jackson.annotation;


public enum PropertyAccessor {
    GETTER, SETTER, CREATOR, FIELD, IS_GETTER, NONE, ALL;

    public native boolean creatorEnabled();

    public native boolean fieldEnabled();

    public native boolean getterEnabled();

    public native boolean isGetterEnabled();

    public native boolean setterEnabled();
}
