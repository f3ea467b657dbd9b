import java.util.*;
import java.util.function.Function;

public class LruCache<K, V> {
    private final LinkedHashMap<K, V> map;
    private int hits, misses;

    LruCache(int size) {
        map = new LinkedHashMap<>(16, 0.75f, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                boolean full = size() > size;
                if (full) System.out.println("drop " + eldest);
                return full;
            }
        };
    }

    V get(K key, Function<? super K, ? extends V> load) {
        V value = map.get(key);
        if (value != null) {
            hits++;
            return value;
        }
        misses++;
        value = load.apply(key);
        map.put(key, value);
        return value;
    }

    public static void main(String[] args) {
        LruCache<Integer, String> cache = new LruCache<>(3);
        for (int key : new int[] {1, 2, 3, 1, 4, 2, 5, 1}) {
            System.out.println(key + " " + cache.get(key, k -> "v" + k * k));
        }
        System.out.println(cache.map + " hits=" + cache.hits + " misses=" + cache.misses);
    }
}
