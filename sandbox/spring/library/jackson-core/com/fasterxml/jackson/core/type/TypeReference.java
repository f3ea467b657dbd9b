package com.fasterxml.jackson.core.type;

public abstract class TypeReference<T> implements Comparable<TypeReference<T>> {
    protected TypeReference() {
    }

    @Override
    public int compareTo(TypeReference<T> other) {
        return 0;
    }
}
