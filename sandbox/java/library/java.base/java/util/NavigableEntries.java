package java.util;

import java.util.function.BiConsumer;

abstract class NavigableEntries<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
    abstract Comparator<? super K> order();
    public Comparator<? super K> comparator() { return order(); }
    public native int size();
    public native boolean containsKey(Object key);
    public native V get(Object key);
    public native V put(K key, V value);
    public native V remove(Object key);
    public native void clear();
    public native void forEach(BiConsumer<? super K, ? super V> action);
    private native Map.Entry<K, V> near(int relation, K key);
    private native Map.Entry<K, V> end(boolean last, boolean remove);
    private native void view(NavigableEntries<K, V> target, boolean hasFrom, K from, boolean fromInclusive, boolean hasTo, K to, boolean toInclusive, boolean descending);
    native <T> Iterator<T> iterate(int what, boolean descending);
    private static <K, V> K keyOf(Map.Entry<K, V> e) { return e == null ? null : e.getKey(); }
    private static <K, V> K keyOrThrow(Map.Entry<K, V> e) {
        if (e == null) throw new NoSuchElementException();
        return e.getKey();
    }
    public Map.Entry<K, V> lowerEntry(K key) { return near(0, key); }
    public K lowerKey(K key) { return keyOf(near(0, key)); }
    public Map.Entry<K, V> floorEntry(K key) { return near(1, key); }
    public K floorKey(K key) { return keyOf(near(1, key)); }
    public Map.Entry<K, V> ceilingEntry(K key) { return near(2, key); }
    public K ceilingKey(K key) { return keyOf(near(2, key)); }
    public Map.Entry<K, V> higherEntry(K key) { return near(3, key); }
    public K higherKey(K key) { return keyOf(near(3, key)); }
    public Map.Entry<K, V> firstEntry() { return end(false, false); }
    public Map.Entry<K, V> lastEntry() { return end(true, false); }
    public Map.Entry<K, V> pollFirstEntry() { return end(false, true); }
    public Map.Entry<K, V> pollLastEntry() { return end(true, true); }
    public K firstKey() { return keyOrThrow(end(false, false)); }
    public K lastKey() { return keyOrThrow(end(true, false)); }
    private NavigableMap<K, V> part(boolean hasFrom, K from, boolean fromInclusive, boolean hasTo, K to, boolean toInclusive, boolean descending) {
        NavigableEntries<K, V> target = new TreeMap.NavigableSubMap<K, V>(descending ? Collections.reverseOrder((Comparator<K>) order()) : order());
        view(target, hasFrom, from, fromInclusive, hasTo, to, toInclusive, descending);
        return target;
    }
    public NavigableMap<K, V> descendingMap() { return part(false, null, false, false, null, false, true); }
    public NavigableMap<K, V> subMap(K fromKey, boolean fromInclusive, K toKey, boolean toInclusive) { return part(true, fromKey, fromInclusive, true, toKey, toInclusive, false); }
    public NavigableMap<K, V> headMap(K toKey, boolean inclusive) { return part(false, null, false, true, toKey, inclusive, false); }
    public NavigableMap<K, V> tailMap(K fromKey, boolean inclusive) { return part(true, fromKey, inclusive, false, null, false, false); }
    public SortedMap<K, V> subMap(K fromKey, K toKey) { return subMap(fromKey, true, toKey, false); }
    public SortedMap<K, V> headMap(K toKey) { return headMap(toKey, false); }
    public SortedMap<K, V> tailMap(K fromKey) { return tailMap(fromKey, true); }
    public NavigableSet<K> navigableKeySet() { return new TreeMap.KeySet<K>(this); }
    public Set<K> keySet() { return navigableKeySet(); }
    public NavigableSet<K> descendingKeySet() { return descendingMap().navigableKeySet(); }
    public Collection<V> values() {
        return new AbstractCollection<V>() {
            public Iterator<V> iterator() { return iterate(1, false); }
            public int size() { return NavigableEntries.this.size(); }
            public void clear() { NavigableEntries.this.clear(); }
        };
    }
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            public Iterator<Map.Entry<K, V>> iterator() { return iterate(2, false); }
            public int size() { return NavigableEntries.this.size(); }
            public void clear() { NavigableEntries.this.clear(); }
        };
    }
    static final class EntryIterator<T> implements Iterator<T> {
        public native boolean hasNext();
        public native T next();
        public native void remove();
    }
}
