package java.util;

public interface NavigableMap<K, V> extends SortedMap<K, V> {
    default NavigableMap<K, V> reversed() { return this.descendingMap(); }
}
