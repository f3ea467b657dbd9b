package java.util;

import java.io.Serializable;

public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Serializable, Cloneable {
    private final Map<Key, Map.Entry<K, V>> entries = new LinkedHashMap<>();
    public IdentityHashMap() {}
    public IdentityHashMap(int expectedMaxSize) {}
    public IdentityHashMap(Map<? extends K, ? extends V> m) { putAll(m); }
    private static final class Key {
        private final Object object;
        Key(Object object) { this.object = object; }
        public int hashCode() { return System.identityHashCode(object); }
        public boolean equals(Object o) { return o instanceof Key && ((Key) o).object == object; }
    }
    public int size() { return entries.size(); }
    public boolean containsKey(Object key) { return entries.containsKey(new Key(key)); }
    public V get(Object key) {
        Map.Entry<K, V> e = entries.get(new Key(key));
        return e == null ? null : e.getValue();
    }
    public V put(K key, V value) {
        Map.Entry<K, V> e = entries.get(new Key(key));
        if (e != null) return e.setValue(value);
        entries.put(new Key(key), new SimpleEntry<K, V>(key, value));
        return null;
    }
    public V remove(Object key) {
        Map.Entry<K, V> e = entries.remove(new Key(key));
        return e == null ? null : e.getValue();
    }
    public void clear() { entries.clear(); }
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            public Iterator<Map.Entry<K, V>> iterator() { return entries.values().iterator(); }
            public int size() { return entries.size(); }
        };
    }
}
