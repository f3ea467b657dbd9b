package org.springframework.ui;

import java.util.Collection;
import java.util.Map;


public interface Model {

    Model addAllAttributes(Collection<?> attributeValues);

    Model addAllAttributes(Map<String, ?> attributes);

    Model addAttribute(Object attributeValue);

    Model addAttribute(String attributeName, Object attributeValue);

    Map<String, Object> asMap();

    boolean containsAttribute(String attributeName);

    Object getAttribute(String attributeName);

    Model mergeAttributes(Map<String, ?> attributes);
}
