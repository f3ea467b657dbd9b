package java.util;

public class LinkedHashMap<K, V> extends HashMap<K, V> implements SequencedMap<K, V> {
    public V putFirst(K k, V v) {
        V old = remove(k);
        Map<K, V> others = new LinkedHashMap<K, V>(this);
        clear();
        put(k, v);
        putAll(others);
        return old;
    }
    public V putLast(K k, V v) {
        V old = remove(k);
        put(k, v);
        return old;
    }
    public SequencedMap<K, V> reversed() { return new ReversedLinkedHashMapView<K, V>(this); }
    public static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int numMappings) {
        if (numMappings < 0) throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        return new LinkedHashMap<K, V>(capacityFor(numMappings));
    }
}
