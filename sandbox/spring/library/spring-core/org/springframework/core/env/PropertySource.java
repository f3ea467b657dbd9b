package org.springframework.core.env;


public abstract class PropertySource<T> {
    protected String name;
    protected T source;

    public PropertySource(String name, T source) {
    }

    public PropertySource(String name) {
    }

    public native boolean containsProperty(String name);

    public native String getName();

    public abstract Object getProperty(String name);

    public native T getSource();

    public static native PropertySource<?> named(String name);

    public static class StubPropertySource extends PropertySource<Object> {

        public StubPropertySource(String name) {
        }

        public native String getProperty(String name);
    }
}
