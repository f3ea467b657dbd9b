package org.springframework.util;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class LinkedMultiValueMap<K, V> extends LinkedHashMap<K, List<V>> implements MultiValueMap<K, V> {
    public LinkedMultiValueMap() {
    }

    public LinkedMultiValueMap(int expectedSize) {
    }

    public LinkedMultiValueMap(Map<K, List<V>> otherMap) {
        super(otherMap);
    }

    public LinkedMultiValueMap<K, V> deepCopy() {
        LinkedMultiValueMap<K, V> copy = new LinkedMultiValueMap<>();
        forEach((key, values) -> copy.put(key, new ArrayList<>(values)));
        return copy;
    }

    @Override
    public LinkedMultiValueMap<K, V> clone() {
        return new LinkedMultiValueMap<>(this);
    }

    @Override
    public V getFirst(K key) {
        List<V> values = get(key);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public void add(K key, V value) {
        computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    @Override
    public void addAll(K key, List<? extends V> values) {
        computeIfAbsent(key, k -> new ArrayList<>(values.size())).addAll(values);
    }

    @Override
    public void addAll(MultiValueMap<K, V> values) {
        values.forEach(this::addAll);
    }

    @Override
    public void set(K key, V value) {
        List<V> values = new ArrayList<>(1);
        values.add(value);
        put(key, values);
    }

    @Override
    public void setAll(Map<K, V> values) {
        values.forEach(this::set);
    }

    @Override
    public Map<K, V> toSingleValueMap() {
        Map<K, V> single = new LinkedHashMap<>();
        forEach((key, values) -> {
            if (!values.isEmpty()) {
                single.put(key, values.get(0));
            }
        });
        return single;
    }
}
