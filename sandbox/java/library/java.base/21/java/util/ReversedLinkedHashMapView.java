package java.util;

class ReversedLinkedHashMapView<K, V> extends AbstractMap<K, V> implements SequencedMap<K, V> {
    private final LinkedHashMap<K, V> base;
    ReversedLinkedHashMapView(LinkedHashMap<K, V> base) { this.base = base; }
    public int size() { return base.size(); }
    public V get(Object key) { return base.get(key); }
    public boolean containsKey(Object key) { return base.containsKey(key); }
    public V put(K key, V value) { return base.containsKey(key) ? base.put(key, value) : base.putFirst(key, value); }
    public V putFirst(K key, V value) { return base.putLast(key, value); }
    public V putLast(K key, V value) { return base.putFirst(key, value); }
    public V remove(Object key) { return base.remove(key); }
    public void clear() { base.clear(); }
    public SequencedMap<K, V> reversed() { return base; }
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            public int size() { return base.size(); }
            public Iterator<Map.Entry<K, V>> iterator() {
                List<Map.Entry<K, V>> all = new ArrayList<Map.Entry<K, V>>(base.entrySet());
                ListIterator<Map.Entry<K, V>> at = all.listIterator(all.size());
                return new Iterator<Map.Entry<K, V>>() {
                    private Map.Entry<K, V> last;
                    public boolean hasNext() { return at.hasPrevious(); }
                    public Map.Entry<K, V> next() {
                        last = at.previous();
                        return last;
                    }
                    public void remove() { base.remove(last.getKey()); }
                };
            }
        };
    }
}
