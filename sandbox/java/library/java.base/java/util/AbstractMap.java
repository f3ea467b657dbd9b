package java.util;

import java.io.Serializable;

public abstract class AbstractMap<K, V> implements Map<K, V> {
    protected AbstractMap() {}
    public int size() { return entrySet().size(); }
    public boolean isEmpty() { return size() == 0; }
    private Entry<K, V> find(Object key) {
        for (Entry<K, V> e : entrySet()) if (Objects.equals(key, e.getKey())) return e;
        return null;
    }
    public boolean containsValue(Object value) {
        for (Entry<K, V> e : entrySet()) if (Objects.equals(value, e.getValue())) return true;
        return false;
    }
    public boolean containsKey(Object key) { return find(key) != null; }
    public V get(Object key) {
        Entry<K, V> e = find(key);
        return e == null ? null : e.getValue();
    }
    public V put(K key, V value) { throw new UnsupportedOperationException(); }
    public V remove(Object key) {
        Iterator<Entry<K, V>> i = entrySet().iterator();
        while (i.hasNext()) {
            Entry<K, V> e = i.next();
            if (Objects.equals(key, e.getKey())) {
                V old = e.getValue();
                i.remove();
                return old;
            }
        }
        return null;
    }
    public void putAll(Map<? extends K, ? extends V> m) {
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) put(e.getKey(), e.getValue());
    }
    public void clear() { entrySet().clear(); }
    public Set<K> keySet() {
        return new AbstractSet<K>() {
            public Iterator<K> iterator() {
                Iterator<Entry<K, V>> i = entrySet().iterator();
                return new Iterator<K>() {
                    public boolean hasNext() { return i.hasNext(); }
                    public K next() { return i.next().getKey(); }
                    public void remove() { i.remove(); }
                };
            }
            public int size() { return AbstractMap.this.size(); }
            public boolean contains(Object k) { return AbstractMap.this.containsKey(k); }
            public void clear() { AbstractMap.this.clear(); }
        };
    }
    public Collection<V> values() {
        return new AbstractCollection<V>() {
            public Iterator<V> iterator() {
                Iterator<Entry<K, V>> i = entrySet().iterator();
                return new Iterator<V>() {
                    public boolean hasNext() { return i.hasNext(); }
                    public V next() { return i.next().getValue(); }
                    public void remove() { i.remove(); }
                };
            }
            public int size() { return AbstractMap.this.size(); }
            public boolean contains(Object v) { return AbstractMap.this.containsValue(v); }
            public void clear() { AbstractMap.this.clear(); }
        };
    }
    public abstract Set<Entry<K, V>> entrySet();
    public boolean equals(Object o) {
        if (o == this) return true;
        if (!(o instanceof Map)) return false;
        Map<?, ?> m = (Map<?, ?>) o;
        if (m.size() != size()) return false;
        try {
            for (Entry<K, V> e : entrySet()) {
                K key = e.getKey();
                V value = e.getValue();
                if (value == null ? !(m.get(key) == null && m.containsKey(key)) : !value.equals(m.get(key))) return false;
            }
            return true;
        } catch (ClassCastException | NullPointerException unused) {
            return false;
        }
    }
    public int hashCode() {
        int h = 0;
        for (Entry<K, V> entry : entrySet()) h += entry.hashCode();
        return h;
    }
    public native String toString();
    private abstract static class Pair<K, V> implements Entry<K, V>, Serializable {
        public boolean equals(Object o) { return o instanceof Map.Entry && Objects.equals(getKey(), ((Map.Entry<?, ?>) o).getKey()) && Objects.equals(getValue(), ((Map.Entry<?, ?>) o).getValue()); }
        public int hashCode() { return Objects.hashCode(getKey()) ^ Objects.hashCode(getValue()); }
        public String toString() { return getKey() + "=" + getValue(); }
    }
    public static class SimpleEntry<K, V> extends Pair<K, V> {
        private final K key;
        private V value;
        public SimpleEntry(K key, V value) {
            this.key = key;
            this.value = value;
        }
        public SimpleEntry(Entry<? extends K, ? extends V> entry) { this(entry.getKey(), entry.getValue()); }
        public K getKey() { return key; }
        public V getValue() { return value; }
        public V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }
    }
    public static class SimpleImmutableEntry<K, V> extends Pair<K, V> {
        private final K key;
        private final V value;
        public SimpleImmutableEntry(K key, V value) {
            this.key = key;
            this.value = value;
        }
        public SimpleImmutableEntry(Entry<? extends K, ? extends V> entry) { this(entry.getKey(), entry.getValue()); }
        public K getKey() { return key; }
        public V getValue() { return value; }
        public V setValue(V value) { throw new UnsupportedOperationException(); }
    }
}
