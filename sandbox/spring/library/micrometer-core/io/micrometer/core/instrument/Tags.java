package io.micrometer.core.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.stream.Stream;

public final class Tags implements Iterable<Tag> {
    private static final Tags EMPTY = new Tags(new TreeMap<>());
    private final TreeMap<String, Tag> tags;

    private Tags(TreeMap<String, Tag> tags) {
        this.tags = tags;
    }

    public static Tags empty() {
        return EMPTY;
    }

    public static Tags of(String key, String value) {
        return EMPTY.and(key, value);
    }

    public static Tags of(String... keyValues) {
        return EMPTY.and(keyValues);
    }

    public static Tags of(Tag... tags) {
        return EMPTY.and(tags);
    }

    public static Tags of(Iterable<? extends Tag> tags) {
        return EMPTY.and(tags);
    }

    public Tags and(String key, String value) {
        return and(Tag.of(key, value));
    }

    public Tags and(String... keyValues) {
        if (keyValues.length % 2 == 1) {
            throw new IllegalArgumentException("size must be even, it is a set of key=value pairs");
        }
        Tags all = this;
        for (int i = 0; i < keyValues.length; i += 2) {
            all = all.and(Tag.of(keyValues[i], keyValues[i + 1]));
        }
        return all;
    }

    public Tags and(Tag... tags) {
        return and(Arrays.asList(tags));
    }

    public Tags and(Iterable<? extends Tag> others) {
        TreeMap<String, Tag> all = new TreeMap<>(tags);
        for (Tag tag : others) {
            all.put(tag.getKey(), tag);
        }
        return new Tags(all);
    }

    @Override
    public Iterator<Tag> iterator() {
        return tags.values().iterator();
    }

    public Stream<Tag> stream() {
        return new ArrayList<>(tags.values()).stream();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Tags other && new ArrayList<>(tags.values()).equals(new ArrayList<>(other.tags.values()));
    }

    @Override
    public int hashCode() {
        return new ArrayList<>(tags.values()).hashCode();
    }

    @Override
    public String toString() {
        return tags.values().toString().replace(", ", ",");
    }
}
