package org.springframework.beans.factory;

@FunctionalInterface
public interface ObjectFactory<T> {
    T getObject();
}
