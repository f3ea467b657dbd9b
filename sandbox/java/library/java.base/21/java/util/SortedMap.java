package java.util;

public interface SortedMap<K, V> extends SequencedMap<K, V> {
    SortedMap<K, V> reversed();
}
