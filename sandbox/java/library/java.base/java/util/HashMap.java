package java.util;

import java.io.Serializable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
    public HashMap(int initialCapacity, float loadFactor) {}
    public HashMap(int initialCapacity) {}
    public HashMap() {}
    public HashMap(Map<? extends K, ? extends V> m) {
        this();
        putAll(m);
    }
    public native int size();
    public native boolean isEmpty();
    public native V get(Object key);
    public native boolean containsKey(Object key);
    public native V put(K key, V value);
    private native void expect(int count);
    public void putAll(Map<? extends K, ? extends V> m) {
        expect(m.size());
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) put(e.getKey(), e.getValue());
    }
    public native V remove(Object key);
    public native void clear();
    public native boolean containsValue(Object value);
    public Set<K> keySet() { return new KeySet<K>(this); }
    public Collection<V> values() { return new Values<V>(this); }
    public Set<Map.Entry<K, V>> entrySet() { return new EntrySet<K, V>(this); }
    public native V getOrDefault(Object key, V defaultValue);
    public native V putIfAbsent(K key, V value);
    public native boolean remove(Object key, Object value);
    public native boolean replace(K key, V oldValue, V newValue);
    public native V replace(K key, V value);
    public native V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction);
    public native V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
    public native V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
    public native V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction);
    public native void forEach(BiConsumer<? super K, ? super V> action);
    public native void replaceAll(BiFunction<? super K, ? super V, ? extends V> function);
    public native Object clone();
    private native <T> Iterator<T> iterate(int what);
    private native boolean removeEntry(Object entry);
    private native boolean containsEntry(Object entry);
    static final class KeySet<K> extends AbstractSet<K> {
        private final HashMap<K, ?> map;
        KeySet(HashMap<K, ?> map) { this.map = map; }
        public int size() { return map.size(); }
        public void clear() { map.clear(); }
        public Iterator<K> iterator() { return map.iterate(0); }
        public boolean contains(Object o) { return map.containsKey(o); }
        public boolean remove(Object key) {
            if (!map.containsKey(key)) return false;
            map.remove(key);
            return true;
        }
    }
    static final class Values<V> extends AbstractCollection<V> {
        private final HashMap<?, V> map;
        Values(HashMap<?, V> map) { this.map = map; }
        public int size() { return map.size(); }
        public void clear() { map.clear(); }
        public Iterator<V> iterator() { return map.iterate(1); }
        public boolean contains(Object o) { return map.containsValue(o); }
    }
    static final class EntrySet<K, V> extends AbstractSet<Map.Entry<K, V>> {
        private final HashMap<K, V> map;
        EntrySet(HashMap<K, V> map) { this.map = map; }
        public int size() { return map.size(); }
        public void clear() { map.clear(); }
        public Iterator<Map.Entry<K, V>> iterator() { return map.iterate(2); }
        public boolean contains(Object o) { return map.containsEntry(o); }
        public boolean remove(Object o) { return map.removeEntry(o); }
    }
    static final class HashIterator<T> implements Iterator<T> {
        public native boolean hasNext();
        public native T next();
        public native void remove();
    }
    static class Node<K, V> implements Map.Entry<K, V> {
        public native K getKey();
        public native V getValue();
        public native V setValue(V value);
        public native String toString();
        public native int hashCode();
        public native boolean equals(Object o);
    }
}
