package org.springframework.core.env;

import java.util.Map;


public class MapPropertySource extends EnumerablePropertySource<Map<String, Object>> {

    public MapPropertySource(String name, Map<String, Object> source) {
    }

    public native boolean containsProperty(String name);

    public native Object getProperty(String name);

    public native String[] getPropertyNames();
}
