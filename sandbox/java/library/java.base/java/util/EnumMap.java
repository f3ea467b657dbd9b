package java.util;

import java.io.Serializable;

public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
    private final Class<K> keyType;
    private final TreeMap<K, V> entries = new TreeMap<>();
    public EnumMap(Class<K> keyType) { this.keyType = Objects.requireNonNull(keyType); }
    public EnumMap(EnumMap<K, ? extends V> m) {
        keyType = m.keyType;
        entries.putAll(m);
    }
    public EnumMap(Map<K, ? extends V> m) {
        if (m.isEmpty() && !(m instanceof EnumMap)) throw new IllegalArgumentException("Specified map is empty");
        keyType = m instanceof EnumMap ? ((EnumMap<K, ? extends V>) m).keyType : m.keySet().iterator().next().getDeclaringClass();
        entries.putAll(m);
    }
    private boolean isKey(Object key) { return key != null && keyType.isInstance(key); }
    public int size() { return entries.size(); }
    public boolean containsKey(Object key) { return isKey(key) && entries.containsKey(key); }
    public V get(Object key) { return isKey(key) ? entries.get(key) : null; }
    public V put(K key, V value) { return entries.put(Objects.requireNonNull(key), value); }
    public V remove(Object key) { return isKey(key) ? entries.remove(key) : null; }
    public void clear() { entries.clear(); }
    public Set<K> keySet() { return entries.keySet(); }
    public Collection<V> values() { return entries.values(); }
    public Set<Map.Entry<K, V>> entrySet() { return entries.entrySet(); }
    public EnumMap<K, V> clone() { return new EnumMap<K, V>(this); }
}
