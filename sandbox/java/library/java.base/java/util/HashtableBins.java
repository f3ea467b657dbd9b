package java.util;

final class HashtableBins<K, V> extends AbstractMap<K, V> {
    private Node<K, V>[] table;
    private int count;
    private int modCount;
    @SuppressWarnings("unchecked")
    HashtableBins(int capacity) { table = (Node<K, V>[]) new Node[capacity]; }
    private static final class Node<K, V> extends SimpleEntry<K, V> {
        Node<K, V> next;
        Node(K key, V value, Node<K, V> next) {
            super(key, value);
            this.next = next;
        }
    }
    private int binOf(Object key) { return (key.hashCode() & 0x7FFFFFFF) % table.length; }
    private Node<K, V> find(Object key) {
        for (Node<K, V> e = table[binOf(key)]; e != null; e = e.next) if (e.getKey().equals(key)) return e;
        return null;
    }
    public int size() { return count; }
    public boolean containsKey(Object key) { return find(key) != null; }
    public V get(Object key) {
        Node<K, V> e = find(key);
        return e == null ? null : e.getValue();
    }
    public V put(K key, V value) {
        Node<K, V> e = find(key);
        if (e != null) return e.setValue(value);
        if (count >= (int) (table.length * 0.75f)) grow();
        int at = binOf(key);
        table[at] = new Node<K, V>(key, value, table[at]);
        count++;
        modCount++;
        return null;
    }
    @SuppressWarnings("unchecked")
    private void grow() {
        Node<K, V>[] old = table;
        table = (Node<K, V>[]) new Node[old.length * 2 + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            Node<K, V> e = old[i];
            while (e != null) {
                Node<K, V> next = e.next;
                int at = binOf(e.getKey());
                e.next = table[at];
                table[at] = e;
                e = next;
            }
        }
        modCount++;
    }
    public V remove(Object key) {
        int at = binOf(key);
        Node<K, V> before = null;
        for (Node<K, V> e = table[at]; e != null; before = e, e = e.next) {
            if (!e.getKey().equals(key)) continue;
            if (before == null) table[at] = e.next;
            else before.next = e.next;
            count--;
            modCount++;
            return e.getValue();
        }
        return null;
    }
    public void clear() {
        Arrays.fill(table, null);
        count = 0;
        modCount++;
    }
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            public int size() { return count; }
            public Iterator<Map.Entry<K, V>> iterator() { return new Walk(); }
        };
    }
    private final class Walk implements Iterator<Map.Entry<K, V>> {
        private int bin = table.length;
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected = modCount;
        public boolean hasNext() {
            while (next == null && bin > 0) next = table[--bin];
            return next != null;
        }
        public Map.Entry<K, V> next() {
            if (modCount != expected) throw new ConcurrentModificationException();
            if (!hasNext()) throw new NoSuchElementException("Hashtable Enumerator");
            last = next;
            next = next.next;
            return last;
        }
        public void remove() {
            if (last == null) throw new IllegalStateException("Hashtable Enumerator");
            HashtableBins.this.remove(last.getKey());
            expected = modCount;
            last = null;
        }
    }
}
