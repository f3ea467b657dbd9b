import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class MultimapAndCounter {
    static class Multimap<K extends Comparable<K>, V> {
        private final Map<K, List<V>> map = new TreeMap<>();
        boolean put(K k, V v) { return map.computeIfAbsent(k, x -> new ArrayList<>()).add(v); }
        List<V> get(K k) { return Collections.unmodifiableList(map.getOrDefault(k, List.of())); }
        boolean remove(K k, V v) {
            List<V> l = map.get(k);
            if (l == null || !l.remove(v)) return false;
            if (l.isEmpty()) map.remove(k);
            return true;
        }
        int size() { return map.values().stream().mapToInt(List::size).sum(); }
        void forEach(BiConsumer<? super K, ? super V> f) { map.forEach((k, l) -> l.forEach(v -> f.accept(k, v))); }
        @Override public String toString() { return map.toString(); }
    }
    static class Counter<T> {
        private final Map<T, Integer> counts = new HashMap<>();
        Counter<T> add(T t) { counts.merge(t, 1, Integer::sum); return this; }
        List<T> mostCommon(int n, Comparator<T> ties) { return counts.entrySet().stream().sorted(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey, ties)).limit(n).map(Map.Entry::getKey).collect(Collectors.toList()); }
    }

    public static void main(String[] args) {
        Multimap<String, Integer> m = new Multimap<>();
        for (String s : "b:1 a:2 b:3 c:4 a:2".split(" ")) { String[] p = s.split(":"); m.put(p[0], Integer.valueOf(p[1])); }
        System.out.println(m + " " + m.size() + " " + m.get("a") + m.get("zz") + m.remove("a", 2) + m.remove("c", 4) + m.remove("c", 4) + m);
        StringBuilder out = new StringBuilder();
        m.forEach((k, v) -> out.append(k).append(v));
        System.out.println(out);
        Counter<Character> c = new Counter<>();
        for (char x : "mississippi river".toCharArray()) c.add(x);
        System.out.println(c.mostCommon(3, Comparator.naturalOrder()) + " " + c.counts);
        try {
            m.get("b").add(9);
        } catch (UnsupportedOperationException e) {
            System.out.println("view");
        }
    }
}
