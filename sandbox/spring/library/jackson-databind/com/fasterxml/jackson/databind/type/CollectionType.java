package com.fasterxml.jackson.databind.type;

import com.fasterxml.jackson.databind.JavaType;
import java.util.List;

public final class CollectionType extends JavaType {
    CollectionType(Class<?> raw, List<Object> parameters) {
        super(raw, parameters);
    }
}
