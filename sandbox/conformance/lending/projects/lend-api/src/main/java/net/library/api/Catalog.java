package net.library.api;

/** Statics in the base. */
public class Catalog {
    public static final java.util.Map<String, Integer> SEEN = new java.util.TreeMap<>();

    public static int saw(String key) {
        return SEEN.merge(key, 1, Integer::sum);
    }
}
