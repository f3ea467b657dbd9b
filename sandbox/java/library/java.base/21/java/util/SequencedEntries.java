package java.util;

class SequencedEntries<K, V> extends AbstractSet<Map.Entry<K, V>> implements SequencedSet<Map.Entry<K, V>> {
    private final SequencedMap<K, V> map;
    SequencedEntries(SequencedMap<K, V> map) { this.map = map; }
    public SequencedSet<Map.Entry<K, V>> reversed() { return new SequencedEntries<K, V>(map.reversed()); }
    public int size() { return map.size(); }
    public boolean contains(Object o) { return map.entrySet().contains(o); }
    public Iterator<Map.Entry<K, V>> iterator() { return map.entrySet().iterator(); }
}
