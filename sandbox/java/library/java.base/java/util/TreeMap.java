package java.util;

import java.io.Serializable;

public class TreeMap<K, V> extends NavigableEntries<K, V> implements NavigableMap<K, V>, Cloneable, Serializable {
    private final Comparator<? super K> comparator;
    public TreeMap() { this((Comparator<? super K>) null); }
    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
        start(comparator);
    }
    public TreeMap(Map<? extends K, ? extends V> m) {
        this((Comparator<? super K>) null);
        putAll(m);
    }
    public TreeMap(SortedMap<K, ? extends V> m) {
        this(m.comparator());
        putAll(m);
    }
    private native void start(Comparator<? super K> comparator);
    Comparator<? super K> order() { return comparator; }
    public Object clone() {
        TreeMap<K, V> copy = new TreeMap<>(comparator);
        copy.putAll(this);
        return copy;
    }
    static final class NavigableSubMap<K, V> extends NavigableEntries<K, V> {
        private final Comparator<? super K> comparator;
        NavigableSubMap(Comparator<? super K> comparator) { this.comparator = comparator; }
        Comparator<? super K> order() { return comparator; }
    }
    static final class KeySet<E> extends TreeSet<E> {
        KeySet(NavigableMap<E, ?> m) { super(m, true); }
        public boolean add(E e) { throw new UnsupportedOperationException(); }
        public boolean addAll(Collection<? extends E> c) { throw new UnsupportedOperationException(); }
    }
    static final class Entry<K, V> implements Map.Entry<K, V> {
        public native K getKey();
        public native V getValue();
        public native V setValue(V value);
        public boolean equals(Object o) { return o instanceof Map.Entry && Objects.equals(getKey(), ((Map.Entry<?, ?>) o).getKey()) && Objects.equals(getValue(), ((Map.Entry<?, ?>) o).getValue()); }
        public int hashCode() { return Objects.hashCode(getKey()) ^ Objects.hashCode(getValue()); }
        public String toString() { return getKey() + "=" + getValue(); }
    }
}
