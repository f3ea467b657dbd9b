package org.springframework.util;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

public class LinkedCaseInsensitiveMap<V> extends LinkedHashMap<String, V> {
    private final Map<String, String> keys = new HashMap<>();

    public LinkedCaseInsensitiveMap() {
    }

    public LinkedCaseInsensitiveMap(int expectedSize) {
    }

    private String known(Object key) {
        return key instanceof String ? keys.get(((String) key).toLowerCase()) : null;
    }

    public boolean containsKey(Object key) {
        return known(key) != null;
    }

    public V get(Object key) {
        String own = known(key);
        return own == null ? null : super.get(own);
    }

    public V getOrDefault(Object key, V defaultValue) {
        String own = known(key);
        return own == null ? defaultValue : super.get(own);
    }

    public V put(String key, V value) {
        String before = keys.put(key.toLowerCase(), key);
        V old = null;
        if (before != null && !before.equals(key)) {
            old = super.remove(before);
        }
        V same = super.put(key, value);
        return old != null ? old : same;
    }

    public V putIfAbsent(String key, V value) {
        V before = get(key);
        if (before == null && !containsKey(key)) {
            put(key, value);
        }
        return before;
    }

    public void putAll(Map<? extends String, ? extends V> map) {
        map.forEach(this::put);
    }

    public V remove(Object key) {
        String own = key instanceof String ? keys.remove(((String) key).toLowerCase()) : null;
        return own == null ? null : super.remove(own);
    }

    public void clear() {
        keys.clear();
        super.clear();
    }
}
