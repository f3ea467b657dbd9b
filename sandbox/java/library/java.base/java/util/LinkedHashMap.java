package java.util;

public class LinkedHashMap<K, V> extends HashMap<K, V> implements Map<K, V> {
    public LinkedHashMap(int initialCapacity, float loadFactor) {}
    public LinkedHashMap(int initialCapacity) {}
    public LinkedHashMap() {}
    public LinkedHashMap(Map<? extends K, ? extends V> m) {
        this();
        putAll(m);
    }
    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {}
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return false; }
}
