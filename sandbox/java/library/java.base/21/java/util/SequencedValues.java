package java.util;

class SequencedValues<K, V> extends AbstractCollection<V> implements SequencedCollection<V> {
    private final SequencedMap<K, V> map;
    SequencedValues(SequencedMap<K, V> map) { this.map = map; }
    public SequencedCollection<V> reversed() { return new SequencedValues<K, V>(map.reversed()); }
    public int size() { return map.size(); }
    public Iterator<V> iterator() { return map.values().iterator(); }
}
