package java.util;

public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private final Map<K, V> entries = new HashMap<>();
    public WeakHashMap() {}
    public WeakHashMap(int initialCapacity) {}
    public int size() { return entries.size(); }
    public boolean containsKey(Object key) { return entries.containsKey(key); }
    public V get(Object key) { return entries.get(key); }
    public V put(K key, V value) { return entries.put(key, value); }
    public V remove(Object key) { return entries.remove(key); }
    public void clear() { entries.clear(); }
    public Set<Map.Entry<K, V>> entrySet() { return entries.entrySet(); }
}
