package net.harbour.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counted by whoever sees this class; the base's is one for all modules that do not pack it. */
public final class Ticks {
    private static final Map<String, Integer> COUNT = new ConcurrentHashMap<>();

    private Ticks() {
    }

    public static void tick(String name) {
        COUNT.merge(name, 1, Integer::sum);
    }

    public static int of(String name) {
        return COUNT.getOrDefault(name, 0);
    }
}
