package org.springframework.ui;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;


public class ConcurrentModel extends ConcurrentHashMap<String, Object> implements Model {

    public ConcurrentModel(Object attributeValue) {
    }

    public ConcurrentModel(String attributeName, Object attributeValue) {
    }

    public ConcurrentModel() {
    }

    public native ConcurrentModel addAllAttributes(Collection<?> attributeValues);

    public native ConcurrentModel addAllAttributes(Map<String, ?> attributes);

    public native ConcurrentModel addAttribute(Object attributeValue);

    public native ConcurrentModel addAttribute(String attributeName, Object attributeValue);

    public native Map<String, Object> asMap();

    public native boolean containsAttribute(String attributeName);

    public native Object getAttribute(String attributeName);

    public native ConcurrentModel mergeAttributes(Map<String, ?> attributes);

    public native Object put(String key, Object value);

    public native void putAll(Map<? extends String, ?> map);
}
