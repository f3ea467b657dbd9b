package org.springframework.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

public class ModelMap extends LinkedHashMap<String, Object> {

    public ModelMap(Object attributeValue) {
        addAttribute(attributeValue);
    }

    public ModelMap(String attributeName, Object attributeValue) {
        addAttribute(attributeName, attributeValue);
    }

    public ModelMap() {
    }

    public native ModelMap addAllAttributes(Collection<?> attributeValues);

    public ModelMap addAllAttributes(Map<String, ?> attributes) {
        putAll(attributes);
        return this;
    }

    public ModelMap addAttribute(Object attributeValue) {
        String name = attributeValue.getClass().getSimpleName();
        return addAttribute(Character.toLowerCase(name.charAt(0)) + name.substring(1), attributeValue);
    }

    public ModelMap addAttribute(String attributeName, Object attributeValue) {
        put(attributeName, attributeValue);
        return this;
    }

    public boolean containsAttribute(String attributeName) {
        return containsKey(attributeName);
    }

    public Object getAttribute(String attributeName) {
        return get(attributeName);
    }

    public ModelMap mergeAttributes(Map<String, ?> attributes) {
        attributes.forEach(this::putIfAbsent);
        return this;
    }
}
