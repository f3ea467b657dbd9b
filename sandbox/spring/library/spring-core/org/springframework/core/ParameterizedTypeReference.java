package org.springframework.core;

import java.lang.reflect.Type;


public abstract class ParameterizedTypeReference<T> {

    protected ParameterizedTypeReference() {
    }

    public static native <T> ParameterizedTypeReference<T> forType(Type type);

    public native Type getType();
}
