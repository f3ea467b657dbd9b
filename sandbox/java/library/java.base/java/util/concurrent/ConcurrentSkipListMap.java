package java.util.concurrent;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

public class ConcurrentSkipListMap<K, V> extends TreeMap<K, V> implements ConcurrentMap<K, V> {
    public ConcurrentSkipListMap() {}
    public ConcurrentSkipListMap(Comparator<? super K> comparator) { super(comparator); }
    public ConcurrentSkipListMap(Map<? extends K, ? extends V> m) { super(m); }
    public V putIfAbsent(K key, V value) { return super.putIfAbsent(key, value); }
    public boolean remove(Object key, Object value) { return super.remove(key, value); }
    public boolean replace(K key, V oldValue, V newValue) { return super.replace(key, oldValue, newValue); }
    public V replace(K key, V value) { return super.replace(key, value); }
}
