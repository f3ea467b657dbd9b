package com.fasterxml.jackson.databind.type;

import com.fasterxml.jackson.databind.JavaType;
import java.util.List;

public class SimpleType extends JavaType {
    SimpleType(Class<?> raw, List<Object> parameters) {
        super(raw, parameters);
    }
}
