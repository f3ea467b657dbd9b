package java.util;

public interface SequencedMap<K, V> extends Map<K, V> {
    SequencedMap<K, V> reversed();
    default Map.Entry<K, V> firstEntry() {
        Iterator<Map.Entry<K, V>> each = entrySet().iterator();
        return each.hasNext() ? new AbstractMap.SimpleImmutableEntry<K, V>(each.next()) : null;
    }
    default Map.Entry<K, V> lastEntry() {
        Iterator<Map.Entry<K, V>> each = reversed().entrySet().iterator();
        return each.hasNext() ? new AbstractMap.SimpleImmutableEntry<K, V>(each.next()) : null;
    }
    default Map.Entry<K, V> pollFirstEntry() {
        Iterator<Map.Entry<K, V>> each = entrySet().iterator();
        if (!each.hasNext()) return null;
        Map.Entry<K, V> entry = new AbstractMap.SimpleImmutableEntry<K, V>(each.next());
        each.remove();
        return entry;
    }
    default Map.Entry<K, V> pollLastEntry() {
        Iterator<Map.Entry<K, V>> each = reversed().entrySet().iterator();
        if (!each.hasNext()) return null;
        Map.Entry<K, V> entry = new AbstractMap.SimpleImmutableEntry<K, V>(each.next());
        each.remove();
        return entry;
    }
    default V putFirst(K k, V v) { throw new UnsupportedOperationException(); }
    default V putLast(K k, V v) { throw new UnsupportedOperationException(); }
    default SequencedSet<K> sequencedKeySet() { return new SequencedKeys<K, V>(this); }
    default SequencedCollection<V> sequencedValues() { return new SequencedValues<K, V>(this); }
    default SequencedSet<Map.Entry<K, V>> sequencedEntrySet() { return new SequencedEntries<K, V>(this); }
}
