package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, java.io.Serializable {
    private static final class Node<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;
        Node(int hash, K key, V value, Node<K, V> next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }

    private Node<K, V>[] table;
    private int control;
    private int count;

    public ConcurrentHashMap() {}
    public ConcurrentHashMap(int initialCapacity) { this(initialCapacity, 0.75f, 1); }
    public ConcurrentHashMap(int initialCapacity, float loadFactor) { this(initialCapacity, loadFactor, 1); }
    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        if (!(loadFactor > 0.0f) || initialCapacity < 0 || concurrencyLevel <= 0) throw new IllegalArgumentException();
        long size = (long) (1.0 + (long) Math.max(initialCapacity, concurrencyLevel) / loadFactor);
        control = sizeFor((int) size);
    }
    public ConcurrentHashMap(Map<? extends K, ? extends V> m) {
        control = 16;
        putAll(m);
    }
    private static int sizeFor(int c) {
        int n = 1;
        while (n < c) n <<= 1;
        return n;
    }
    private static int spread(int h) { return (h ^ (h >>> 16)) & 0x7fffffff; }
    @SuppressWarnings("unchecked")
    private Node<K, V>[] start(int n) {
        table = (Node<K, V>[]) new Node[n];
        control = n - (n >>> 2);
        return table;
    }
    private Node<K, V> find(Object key) {
        int h = spread(key.hashCode());
        if (table == null) return null;
        for (Node<K, V> e = table[h & table.length - 1]; e != null; e = e.next) {
            if (e.hash == h && (e.key == key || key.equals(e.key))) return e;
        }
        return null;
    }
    private void add(K key, V value) {
        int h = spread(key.hashCode());
        Node<K, V>[] tab = table != null ? table : start(control > 0 ? control : 16);
        int i = h & tab.length - 1;
        Node<K, V> made = new Node<>(h, key, value, null);
        Node<K, V> last = tab[i];
        if (last == null) tab[i] = made;
        else {
            while (last.next != null) last = last.next;
            last.next = made;
        }
        count++;
        while (count >= control) grow();
    }
    @SuppressWarnings("unchecked")
    private void grow() {
        Node<K, V>[] old = table;
        int n = old.length;
        Node<K, V>[] wide = (Node<K, V>[]) new Node[n << 1];
        for (int i = 0; i < n; i++) {
            Node<K, V> first = old[i];
            if (first == null) continue;
            int runBit = first.hash & n;
            Node<K, V> lastRun = first;
            for (Node<K, V> p = first.next; p != null; p = p.next) {
                int b = p.hash & n;
                if (b != runBit) {
                    runBit = b;
                    lastRun = p;
                }
            }
            Node<K, V> low = runBit == 0 ? lastRun : null;
            Node<K, V> high = runBit == 0 ? null : lastRun;
            for (Node<K, V> p = first; p != lastRun; p = p.next) {
                if ((p.hash & n) == 0) low = new Node<>(p.hash, p.key, p.value, low);
                else high = new Node<>(p.hash, p.key, p.value, high);
            }
            wide[i] = low;
            wide[i + n] = high;
        }
        table = wide;
        control = (n << 1) - (n >>> 1);
    }
    private V drop(Object key) {
        int h = spread(key.hashCode());
        if (table == null) return null;
        int i = h & table.length - 1;
        for (Node<K, V> e = table[i], before = null; e != null; before = e, e = e.next) {
            if (e.hash != h || !key.equals(e.key)) continue;
            if (before == null) table[i] = e.next;
            else before.next = e.next;
            count--;
            return e.value;
        }
        return null;
    }
    private static void check(Object key, Object value) {
        if (key == null || value == null) throw new NullPointerException();
    }
    public int size() { return count; }
    public long mappingCount() { return count; }
    public boolean isEmpty() { return count == 0; }
    public V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.value;
    }
    public V getOrDefault(Object key, V defaultValue) {
        V v = get(key);
        return v == null ? defaultValue : v;
    }
    public boolean containsKey(Object key) { return find(key) != null; }
    public boolean containsValue(Object value) {
        if (value == null) throw new NullPointerException();
        for (V v : values()) if (value.equals(v)) return true;
        return false;
    }
    public boolean contains(Object value) { return containsValue(value); }
    public V put(K key, V value) {
        check(key, value);
        Node<K, V> e = find(key);
        if (e == null) {
            add(key, value);
            return null;
        }
        V old = e.value;
        e.value = value;
        return old;
    }
    public V putIfAbsent(K key, V value) {
        check(key, value);
        Node<K, V> e = find(key);
        if (e != null) return e.value;
        add(key, value);
        return null;
    }
    public void putAll(Map<? extends K, ? extends V> m) {
        int size = m.size();
        int c = sizeFor(size + (size >>> 1) + 1);
        if (table == null) start(Math.max(control, c));
        while (c > control) grow();
        for (Map.Entry<? extends K, ? extends V> e : m.entrySet()) put(e.getKey(), e.getValue());
    }
    public V remove(Object key) { return drop(key); }
    public boolean remove(Object key, Object value) {
        if (key == null) throw new NullPointerException();
        Node<K, V> e = find(key);
        if (value == null || e == null || !value.equals(e.value)) return false;
        drop(key);
        return true;
    }
    public boolean replace(K key, V oldValue, V newValue) {
        check(oldValue, newValue);
        Node<K, V> e = find(key);
        if (e == null || !oldValue.equals(e.value)) return false;
        e.value = newValue;
        return true;
    }
    public V replace(K key, V value) {
        check(key, value);
        Node<K, V> e = find(key);
        if (e == null) return null;
        V old = e.value;
        e.value = value;
        return old;
    }
    public void clear() {
        if (table != null) java.util.Arrays.fill(table, null);
        count = 0;
    }
    public V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction) {
        check(key, mappingFunction);
        Node<K, V> e = find(key);
        if (e != null) return e.value;
        V value = mappingFunction.apply(key);
        if (value != null) add(key, value);
        return value;
    }
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        check(key, remappingFunction);
        Node<K, V> e = find(key);
        if (e == null) return null;
        V value = remappingFunction.apply(key, e.value);
        if (value == null) drop(key);
        else e.value = value;
        return value;
    }
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction) {
        check(key, remappingFunction);
        Node<K, V> e = find(key);
        V value = remappingFunction.apply(key, e == null ? null : e.value);
        if (value == null) drop(key);
        else put(key, value);
        return value;
    }
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction) {
        check(key, value);
        Node<K, V> e = find(key);
        V merged = e == null ? value : remappingFunction.apply(e.value, value);
        if (merged == null) drop(key);
        else if (e == null) add(key, merged);
        else e.value = merged;
        return merged;
    }
    public void forEach(BiConsumer<? super K, ? super V> action) {
        if (action == null) throw new NullPointerException();
        for (Map.Entry<K, V> e : entrySet()) action.accept(e.getKey(), e.getValue());
    }
    public void forEach(long parallelismThreshold, BiConsumer<? super K, ? super V> action) { forEach(action); }
    public void forEachKey(long parallelismThreshold, Consumer<? super K> action) { keySet().forEach(action); }
    public void forEachValue(long parallelismThreshold, Consumer<? super V> action) { values().forEach(action); }
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        for (Map.Entry<K, V> e : entrySet()) e.setValue(java.util.Objects.requireNonNull(function.apply(e.getKey(), e.getValue())));
    }
    public <U> U search(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> searchFunction) {
        for (Map.Entry<K, V> e : entrySet()) {
            U found = searchFunction.apply(e.getKey(), e.getValue());
            if (found != null) return found;
        }
        return null;
    }
    public <U> U reduce(long parallelismThreshold, BiFunction<? super K, ? super V, ? extends U> transformer, BiFunction<? super U, ? super U, ? extends U> reducer) {
        U all = null;
        for (Map.Entry<K, V> e : entrySet()) {
            U next = transformer.apply(e.getKey(), e.getValue());
            if (next != null) all = all == null ? next : reducer.apply(all, next);
        }
        return all;
    }
    public V reduceValues(long parallelismThreshold, BiFunction<? super V, ? super V, ? extends V> reducer) {
        V all = null;
        for (V v : values()) all = all == null ? v : reducer.apply(all, v);
        return all;
    }
    public K reduceKeys(long parallelismThreshold, BiFunction<? super K, ? super K, ? extends K> reducer) {
        K all = null;
        for (K k : keySet()) all = all == null ? k : reducer.apply(all, k);
        return all;
    }

    private final class Walk {
        private final Node<K, V>[] tab = table;
        private int index;
        private Node<K, V> next;
        private Node<K, V> last;
        Walk() { advance(); }
        private void advance() {
            if (next != null) next = next.next;
            while (next == null && tab != null && index < tab.length) next = tab[index++];
        }
        boolean hasNext() { return next != null; }
        Node<K, V> step() {
            if (next == null) throw new NoSuchElementException();
            last = next;
            advance();
            return last;
        }
        void remove() {
            if (last == null) throw new IllegalStateException();
            drop(last.key);
            last = null;
        }
    }
    private <T> Iterator<T> walk(Function<Node<K, V>, T> view) {
        Walk walk = new Walk();
        return new Iterator<T>() {
            public boolean hasNext() { return walk.hasNext(); }
            public T next() { return view.apply(walk.step()); }
            public void remove() { walk.remove(); }
        };
    }
    private final class Live extends AbstractMap.SimpleEntry<K, V> {
        Live(Node<K, V> node) { super(node.key, node.value); }
        public V setValue(V value) {
            put(getKey(), value);
            return super.setValue(value);
        }
    }

    public static class KeySetView<K, V> extends AbstractSet<K> implements Set<K>, java.io.Serializable {
        private final ConcurrentHashMap<K, V> map;
        private final V value;
        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            this.map = map;
            this.value = value;
        }
        public ConcurrentHashMap<K, V> getMap() { return map; }
        public V getMappedValue() { return value; }
        public int size() { return map.size(); }
        public boolean contains(Object o) { return map.containsKey(o); }
        public boolean remove(Object o) { return map.remove(o) != null; }
        public void clear() { map.clear(); }
        public Iterator<K> iterator() { return map.walk(n -> n.key); }
        public boolean add(K e) {
            if (value == null) throw new UnsupportedOperationException();
            return map.putIfAbsent(e, value) == null;
        }
        public boolean addAll(Collection<? extends K> c) {
            boolean changed = false;
            for (K e : c) if (add(e)) changed = true;
            return changed;
        }
    }
    public KeySetView<K, V> keySet() { return new KeySetView<K, V>(this, null); }
    public KeySetView<K, V> keySet(V mappedValue) { return new KeySetView<K, V>(this, java.util.Objects.requireNonNull(mappedValue)); }
    public static <T> KeySetView<T, Boolean> newKeySet() { return new KeySetView<T, Boolean>(new ConcurrentHashMap<T, Boolean>(), Boolean.TRUE); }
    public static <T> KeySetView<T, Boolean> newKeySet(int initialCapacity) { return new KeySetView<T, Boolean>(new ConcurrentHashMap<T, Boolean>(initialCapacity), Boolean.TRUE); }
    public Collection<V> values() {
        return new AbstractCollection<V>() {
            public int size() { return count; }
            public void clear() { ConcurrentHashMap.this.clear(); }
            public Iterator<V> iterator() { return walk(n -> n.value); }
        };
    }
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            public int size() { return count; }
            public void clear() { ConcurrentHashMap.this.clear(); }
            public Iterator<Map.Entry<K, V>> iterator() { return walk(n -> new Live(n)); }
        };
    }
    public Enumeration<K> keys() { return Collections.enumeration(keySet()); }
    public Enumeration<V> elements() { return Collections.enumeration(values()); }
}
