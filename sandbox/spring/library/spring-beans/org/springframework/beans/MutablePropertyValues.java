package org.springframework.beans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class MutablePropertyValues implements PropertyValues {
    private final List<PropertyValue> values = new ArrayList<>();

    public MutablePropertyValues() {
    }

    public MutablePropertyValues(Map<?, ?> original) {
        addPropertyValues(original);
    }

    public List<PropertyValue> getPropertyValueList() {
        return values;
    }

    public int size() {
        return values.size();
    }

    public MutablePropertyValues addPropertyValues(Map<?, ?> other) {
        if (other != null) {
            other.forEach((name, value) -> add(name.toString(), value));
        }
        return this;
    }

    public MutablePropertyValues addPropertyValue(PropertyValue given) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).getName().equals(given.getName())) {
                values.set(i, given);
                return this;
            }
        }
        values.add(given);
        return this;
    }

    public void addPropertyValue(String propertyName, Object propertyValue) {
        addPropertyValue(new PropertyValue(propertyName, propertyValue));
    }

    public MutablePropertyValues add(String propertyName, Object propertyValue) {
        return addPropertyValue(new PropertyValue(propertyName, propertyValue));
    }

    public void removePropertyValue(String propertyName) {
        values.removeIf(value -> value.getName().equals(propertyName));
    }

    @Override
    public PropertyValue[] getPropertyValues() {
        return values.toArray(new PropertyValue[0]);
    }

    @Override
    public PropertyValue getPropertyValue(String propertyName) {
        for (PropertyValue value : values) {
            if (value.getName().equals(propertyName)) {
                return value;
            }
        }
        return null;
    }

    public Object get(String propertyName) {
        PropertyValue value = getPropertyValue(propertyName);
        return value != null ? value.getValue() : null;
    }

    @Override
    public boolean contains(String propertyName) {
        return getPropertyValue(propertyName) != null;
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
