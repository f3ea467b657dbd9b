package java.util;

class SequencedKeys<K, V> extends AbstractSet<K> implements SequencedSet<K> {
    private final SequencedMap<K, V> map;
    SequencedKeys(SequencedMap<K, V> map) { this.map = map; }
    public SequencedSet<K> reversed() { return new SequencedKeys<K, V>(map.reversed()); }
    public int size() { return map.size(); }
    public boolean contains(Object o) { return map.containsKey(o); }
    public Iterator<K> iterator() { return map.keySet().iterator(); }
}
