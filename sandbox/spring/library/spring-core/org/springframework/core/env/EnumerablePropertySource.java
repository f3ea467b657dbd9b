package org.springframework.core.env;


public abstract class EnumerablePropertySource<T> extends PropertySource<T> {

    public EnumerablePropertySource(String name, T source) {
    }

    protected EnumerablePropertySource(String name) {
    }

    public native boolean containsProperty(String name);

    public abstract String[] getPropertyNames();
}
