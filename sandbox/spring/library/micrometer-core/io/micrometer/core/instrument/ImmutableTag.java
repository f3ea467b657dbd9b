package io.micrometer.core.instrument;

import java.util.Objects;

public class ImmutableTag implements Tag {
    private final String key;
    private final String value;

    public ImmutableTag(String key, String value) {
        this.key = Objects.requireNonNull(key);
        this.value = Objects.requireNonNull(value);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Tag tag && key.equals(tag.getKey()) && value.equals(tag.getValue());
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
        return "tag(" + key + "=" + value + ")";
    }
}
