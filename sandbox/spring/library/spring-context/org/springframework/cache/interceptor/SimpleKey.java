package org.springframework.cache.interceptor;

import java.io.Serializable;
import java.util.Arrays;

public class SimpleKey implements Serializable {
    public static final SimpleKey EMPTY = new SimpleKey();
    private final Object[] params;

    public SimpleKey(Object... elements) {
        this.params = elements.clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SimpleKey key && Arrays.deepEquals(params, key.params);
    }

    @Override
    public final int hashCode() {
        return Arrays.deepHashCode(params);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " [" + Arrays.deepToString(params).replaceAll("^\\[|\\]$", "") + "]";
    }
}
