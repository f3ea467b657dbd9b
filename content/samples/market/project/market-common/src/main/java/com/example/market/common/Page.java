package com.example.market.common;

import java.util.List;

/** Some of a list, and how long the list is. */
public record Page<T>(List<T> items, int number, int size) {

    public static <T> Page<T> of(List<T> all, int number, int size) {
        int from = Math.min(all.size(), number * size);
        return new Page<>(all.subList(from, Math.min(all.size(), from + size)), number, size);
    }
}
