package org.springframework.web.servlet.mvc.support;

import java.util.Collection;
import java.util.Map;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.ModelMap;

public class RedirectAttributesModelMap extends ExtendedModelMap implements RedirectAttributes {
    private final ModelMap flashAttributes = new ModelMap();

    @Override
    public RedirectAttributesModelMap addAttribute(String attributeName, Object attributeValue) {
        super.addAttribute(attributeName, attributeValue == null ? null : attributeValue.toString());
        return this;
    }

    @Override
    public RedirectAttributesModelMap addAttribute(Object attributeValue) {
        super.addAttribute(attributeValue);
        return this;
    }

    @Override
    public RedirectAttributesModelMap addAllAttributes(Collection<?> attributeValues) {
        super.addAllAttributes(attributeValues);
        return this;
    }

    @Override
    public RedirectAttributesModelMap mergeAttributes(Map<String, ?> attributes) {
        super.mergeAttributes(attributes);
        return this;
    }

    @Override
    public RedirectAttributes addFlashAttribute(String attributeName, Object attributeValue) {
        flashAttributes.addAttribute(attributeName, attributeValue);
        return this;
    }

    @Override
    public RedirectAttributes addFlashAttribute(Object attributeValue) {
        flashAttributes.addAttribute(attributeValue);
        return this;
    }

    @Override
    public Map<String, ?> getFlashAttributes() {
        return flashAttributes;
    }
}
