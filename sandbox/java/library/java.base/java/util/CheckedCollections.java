package java.util;

/** Collections that refuse what is not of a type. */
final class CheckedCollections {
    private CheckedCollections() {}
    private static <E> E check(Class<E> type, Object o, String what) {
        if (o != null && !type.isInstance(o)) throw new ClassCastException("Attempt to insert " + o.getClass() + " " + what + " with " + (what.startsWith("e") ? "element" : what.startsWith("k") ? "key" : "value") + " type " + type);
        return type.cast(o);
    }
    private static class Checked<E, C extends Collection<E>> extends AbstractCollection<E> {
        final C c;
        final Class<E> type;
        Checked(C c, Class<E> type) {
            this.c = Objects.requireNonNull(c);
            this.type = Objects.requireNonNull(type, "type");
        }
        E check(Object o) { return CheckedCollections.check(type, o, "element into collection"); }
        public int size() { return c.size(); }
        public boolean contains(Object o) { return c.contains(o); }
        public boolean remove(Object o) { return c.remove(o); }
        public void clear() { c.clear(); }
        public boolean add(E e) { return c.add(check(e)); }
        public Iterator<E> iterator() { return c.iterator(); }
        public String toString() { return c.toString(); }
    }
    static <E> Collection<E> collection(Collection<E> c, Class<E> type) { return new Checked<>(c, type); }
    private static final class CheckedSet<E> extends Checked<E, Set<E>> implements Set<E> {
        CheckedSet(Set<E> c, Class<E> type) { super(c, type); }
        public boolean equals(Object o) { return o == this || c.equals(o); }
        public int hashCode() { return c.hashCode(); }
    }
    static <E> Set<E> set(Set<E> s, Class<E> type) { return new CheckedSet<>(s, type); }
    private static final class CheckedQueue<E> extends Checked<E, Queue<E>> implements Queue<E> {
        CheckedQueue(Queue<E> c, Class<E> type) { super(c, type); }
        public boolean offer(E e) { return c.offer(check(e)); }
        public E poll() { return c.poll(); }
        public E peek() { return c.peek(); }
        public E element() { return c.element(); }
        public E remove() { return c.remove(); }
    }
    static <E> Queue<E> queue(Queue<E> queue, Class<E> type) { return new CheckedQueue<>(queue, type); }
    static <E> List<E> list(List<E> list, Class<E> type) {
        Checked<E, List<E>> checked = new Checked<>(list, type);
        return new AbstractList<>() {
            public int size() { return list.size(); }
            public E get(int index) { return list.get(index); }
            public E set(int index, E element) { return list.set(index, checked.check(element)); }
            public void add(int index, E element) { list.add(index, checked.check(element)); }
            public E remove(int index) { return list.remove(index); }
            public String toString() { return list.toString(); }
        };
    }
    static <K, V> Map<K, V> map(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
        return new AbstractMap<>() {
            public V put(K key, V value) { return m.put(check(keyType, key, "key into map"), check(valueType, value, "value into map")); }
            public V get(Object key) { return m.get(key); }
            public V remove(Object key) { return m.remove(key); }
            public boolean containsKey(Object key) { return m.containsKey(key); }
            public Set<Map.Entry<K, V>> entrySet() { return m.entrySet(); }
            public String toString() { return m.toString(); }
        };
    }
}
