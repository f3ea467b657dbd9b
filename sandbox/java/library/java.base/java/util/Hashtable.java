package java.util;

import java.io.Serializable;

public class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, Serializable {
    private final HashtableBins<K, V> bins;
    public Hashtable() { this(11); }
    public Hashtable(int initialCapacity) {
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        bins = new HashtableBins<>(initialCapacity == 0 ? 1 : initialCapacity);
    }
    public Hashtable(Map<? extends K, ? extends V> t) {
        this(Math.max(2 * t.size(), 11));
        putAll(t);
    }
    public int size() { return bins.size(); }
    public boolean isEmpty() { return bins.size() == 0; }
    public Enumeration<K> keys() { return Collections.enumeration(bins.keySet()); }
    public Enumeration<V> elements() { return Collections.enumeration(bins.values()); }
    public boolean contains(Object value) { return bins.containsValue(Objects.requireNonNull(value)); }
    public boolean containsValue(Object value) { return contains(value); }
    public boolean containsKey(Object key) { return bins.containsKey(Objects.requireNonNull(key)); }
    public V get(Object key) { return bins.get(Objects.requireNonNull(key)); }
    public V put(K key, V value) { return bins.put(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
    public V remove(Object key) { return bins.remove(Objects.requireNonNull(key)); }
    public void putAll(Map<? extends K, ? extends V> t) {
        for (Map.Entry<? extends K, ? extends V> e : t.entrySet()) put(e.getKey(), e.getValue());
    }
    public void clear() { bins.clear(); }
    public Set<K> keySet() { return bins.keySet(); }
    public Collection<V> values() { return bins.values(); }
    public Set<Map.Entry<K, V>> entrySet() { return bins.entrySet(); }
    public boolean equals(Object o) { return o == this || bins.equals(o); }
    public int hashCode() { return bins.hashCode(); }
    public String toString() { return bins.toString(); }
}
