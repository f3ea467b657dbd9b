package org.slf4j;

import java.io.Closeable;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

public class MDC {
    private static final ThreadLocal<Map<String, String>> VALUES = ThreadLocal.withInitial(HashMap::new);

    private MDC() {
    }

    public static void put(String key, String value) {
        if (key == null) {
            throw new IllegalArgumentException("key parameter cannot be null");
        }
        VALUES.get().put(key, value);
    }

    public static MDC.MDCCloseable putCloseable(String key, String value) {
        put(key, value);
        return new MDCCloseable(key);
    }

    public static String get(String key) {
        if (key == null) {
            throw new IllegalArgumentException("key parameter cannot be null");
        }
        return VALUES.get().get(key);
    }

    public static void remove(String key) {
        if (key == null) {
            throw new IllegalArgumentException("key parameter cannot be null");
        }
        VALUES.get().remove(key);
    }

    public static void clear() {
        VALUES.get().clear();
    }

    public static Map<String, String> getCopyOfContextMap() {
        return VALUES.get().isEmpty() ? null : new HashMap<>(VALUES.get());
    }

    public static void setContextMap(Map<String, String> values) {
        VALUES.set(new HashMap<>(values));
    }

    public static native void pushByKey(String key, String value);

    public static native String popByKey(String key);

    public native Deque<String> getCopyOfDequeByKey(String key);

    public static class MDCCloseable implements Closeable {
        private final String key;

        private MDCCloseable(String key) {
            this.key = key;
        }

        @Override
        public void close() {
            MDC.remove(key);
        }
    }
}
