package com.fasterxml.jackson.databind.type;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public class TypeFactory {
    private static final TypeFactory INSTANCE = new TypeFactory();

    private TypeFactory() {
    }

    public static TypeFactory defaultInstance() {
        return INSTANCE;
    }

    public JavaType constructType(Type type) {
        if (type instanceof JavaType made) {
            return made;
        }
        if (type instanceof Class<?> raw) {
            return new SimpleType(raw, List.of());
        }
        throw new UnsupportedOperationException("not supported: TypeFactory.constructType of " + type + " (the trial does not simulate it; a real base does)");
    }

    public CollectionType constructCollectionType(Class<? extends Collection> collectionClass, Class<?> elementClass) {
        return new CollectionType(collectionClass, List.of(elementClass));
    }

    public CollectionType constructCollectionType(Class<? extends Collection> collectionClass, JavaType elementType) {
        return new CollectionType(collectionClass, List.of(elementType));
    }

    public MapType constructMapType(Class<? extends Map> mapClass, Class<?> keyClass, Class<?> valueClass) {
        return new MapType(mapClass, List.of(keyClass, valueClass));
    }

    public JavaType constructParametricType(Class<?> parametrized, Class<?>... parameterClasses) {
        return new SimpleType(parametrized, Arrays.asList((Object[]) parameterClasses));
    }

    public JavaType constructParametricType(Class<?> rawType, JavaType... parameterTypes) {
        return new SimpleType(rawType, Arrays.asList((Object[]) parameterTypes));
    }
}
