package org.springframework.cache;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;


public interface Cache {

    void clear();

    void evict(Object key);

    default native boolean evictIfPresent(Object key);

    <T> T get(Object key, Class<T> type);

    <T> T get(Object key, Callable<T> valueLoader);

    Cache.ValueWrapper get(Object key);

    String getName();

    Object getNativeCache();

    default native boolean invalidate();

    void put(Object key, Object value);

    default native Cache.ValueWrapper putIfAbsent(Object key, Object value);

    default native <T> CompletableFuture<T> retrieve(Object key, Supplier<CompletableFuture<T>> valueLoader);

    default native CompletableFuture<?> retrieve(Object key);

    @FunctionalInterface
    public interface ValueWrapper {

        Object get();
    }

    public static class ValueRetrievalException extends RuntimeException {

        public ValueRetrievalException(Object key, Callable<?> loader, Throwable ex) {
        }

        public native Object getKey();
    }
}
