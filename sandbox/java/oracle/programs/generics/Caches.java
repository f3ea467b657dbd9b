import java.util.*;
import java.util.function.*;

public class Caches {
    interface Cache<K, V> { Optional<V> get(K key); void put(K key, V value); default V get(K key, Function<? super K, ? extends V> load) { return get(key).orElseGet(() -> { V v = load.apply(key); put(key, v); return v; }); } }
    static class MapCache<K, V> implements Cache<K, V> {
        protected final Map<K, V> map = new HashMap<>();
        public Optional<V> get(K key) { return Optional.ofNullable(map.get(key)); }
        public void put(K key, V value) { map.put(key, value); }
    }
    static class Counting<K, V> extends MapCache<K, V> {
        int hits, misses;
        @Override public Optional<V> get(K key) { Optional<V> v = super.get(key); if (v.isPresent()) hits++; else misses++; return v; }
    }
    static class Expiring<K, V> implements Cache<K, V> {
        private record Timed<V>(V value, long until) {}
        private final Map<K, Timed<V>> map = new TreeMap<>();
        private final LongSupplier clock;
        Expiring(LongSupplier clock) { this.clock = clock; }
        public Optional<V> get(K key) { return Optional.ofNullable(map.get(key)).filter(t -> t.until() > clock.getAsLong()).map(Timed::value); }
        public void put(K key, V value) { map.put(key, new Timed<>(value, clock.getAsLong() + 10)); }
    }
    static long fib(int n, Cache<Integer, Long> c) { return n < 2 ? n : c.get(n, k -> fib(k - 1, c) + fib(k - 2, c)); }

    public static void main(String[] args) {
        Counting<Integer, Long> c = new Counting<>();
        System.out.println(fib(60, c) + " " + c.hits + " " + c.misses + " " + c.map.size());
        long[] now = {0};
        Cache<String, String> e = new Expiring<>(() -> now[0]);
        System.out.println(e.get("k", String::toUpperCase) + e.get("k").isPresent());
        now[0] = 11;
        System.out.println(e.get("k") + e.get("k", k -> k + k));
    }
}
