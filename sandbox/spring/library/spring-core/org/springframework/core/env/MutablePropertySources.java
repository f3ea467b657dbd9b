package org.springframework.core.env;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.stream.Stream;


public class MutablePropertySources {

    public MutablePropertySources() {
    }

    public native void addAfter(String relativePropertySourceName, PropertySource<?> propertySource);

    public native void addBefore(String relativePropertySourceName, PropertySource<?> propertySource);

    public native void addFirst(PropertySource<?> propertySource);

    public native void addLast(PropertySource<?> propertySource);

    protected native void assertLegalRelativeAddition(String relativePropertySourceName, PropertySource<?> propertySource);

    public native boolean contains(String name);

    public native PropertySource<?> get(String name);

    public native Iterator<PropertySource<?>> iterator();

    public native int precedenceOf(PropertySource<?> propertySource);

    public native PropertySource<?> remove(String name);

    protected native void removeIfPresent(PropertySource<?> propertySource);

    public native void replace(String name, PropertySource<?> propertySource);

    public native int size();

    public native Spliterator<PropertySource<?>> spliterator();

    public native Stream<PropertySource<?>> stream();
}
