package org.springframework.cache.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.cache.Cache;

public class ConcurrentMapCache implements Cache {
    private static final Object NULL = new Object();
    private final String name;
    private final ConcurrentMap<Object, Object> store = new ConcurrentHashMap<>();

    public ConcurrentMapCache(String name) {
        this.name = name;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final ConcurrentMap<Object, Object> getNativeCache() {
        return store;
    }

    @Override
    public ValueWrapper get(Object key) {
        Object stored = store.get(key);
        if (stored == null) {
            return null;
        }
        Object value = stored == NULL ? null : stored;
        return () -> value;
    }

    @Override
    public <T> T get(Object key, Class<T> type) {
        ValueWrapper found = get(key);
        return found == null ? null : type.cast(found.get());
    }

    @Override
    public <T> T get(Object key, Callable<T> valueLoader) {
        ValueWrapper found = get(key);
        if (found != null) {
            return (T) found.get();
        }
        try {
            T value = valueLoader.call();
            put(key, value);
            return value;
        } catch (Exception e) {
            throw new ValueRetrievalException(key, valueLoader, e);
        }
    }

    @Override
    public void put(Object key, Object value) {
        store.put(key, value == null ? NULL : value);
    }

    @Override
    public ValueWrapper putIfAbsent(Object key, Object value) {
        ValueWrapper found = get(key);
        if (found == null) {
            put(key, value);
        }
        return found;
    }

    @Override
    public void evict(Object key) {
        store.remove(key);
    }

    @Override
    public boolean evictIfPresent(Object key) {
        return store.remove(key) != null;
    }

    @Override
    public void clear() {
        store.clear();
    }

    @Override
    public boolean invalidate() {
        boolean held = !store.isEmpty();
        store.clear();
        return held;
    }
}
