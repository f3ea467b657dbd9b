package org.springframework.beans;

import org.springframework.core.convert.ConversionService;


public class PropertyEditorRegistrySupport implements PropertyEditorRegistry {

    public PropertyEditorRegistrySupport() {
    }

    protected native void copyCustomEditorsTo(PropertyEditorRegistry target, String nestedProperty);

    protected native void copyDefaultEditorsTo(PropertyEditorRegistrySupport target);

    public native ConversionService getConversionService();

    protected native Class<?> getPropertyType(String propertyPath);

    protected native Class<?> guessPropertyTypeFromEditors(String propertyName);

    public native boolean hasCustomEditorForElement(Class<?> elementType, String propertyPath);

    protected native void registerDefaultEditors();

    public native void setConversionService(ConversionService conversionService);

    public native void useConfigValueEditors();
}
