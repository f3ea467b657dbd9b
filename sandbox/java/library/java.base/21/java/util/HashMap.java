package java.util;

public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
    static int capacityFor(int numMappings) { return (int) Math.ceil(numMappings / 0.75); }
    public static <K, V> HashMap<K, V> newHashMap(int numMappings) {
        if (numMappings < 0) throw new IllegalArgumentException("Negative number of mappings: " + numMappings);
        return new HashMap<K, V>(capacityFor(numMappings));
    }
}
