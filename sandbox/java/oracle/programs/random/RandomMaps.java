import java.util.*;
import java.util.concurrent.ConcurrentHashMap;

/** Random operations on every kind of map: results, order and hash codes must be the JDK's. */
public class RandomMaps {
    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) word.append((char) ('a' + random.nextInt(6)));
        return word.toString();
    }

    static Integer sumUnlessLarge(Integer a, Integer b) { return a + b > 120 ? null : Integer.valueOf(a + b); }

    static Object step(Map<String, Integer> map, Random random) {
        String key = word(random);
        int value = random.nextInt(100);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> map.put(key, value);
            case 3 -> map.remove(key);
            case 4 -> map.merge(key, value, RandomMaps::sumUnlessLarge);
            case 5 -> map.computeIfAbsent(key, k -> k.length() > 3 ? null : Integer.valueOf(value));
            case 6 -> map.computeIfPresent(key, (k, v) -> v % 2 == 0 ? null : Integer.valueOf(v + 1));
            case 7 -> map.compute(key, (k, v) -> v == null ? Integer.valueOf(value) : sumUnlessLarge(v, value));
            case 8 -> map.putIfAbsent(key, value);
            case 9 -> map.replace(key, value);
            case 10 -> map.getOrDefault(key, -1);
            case 11 -> map.remove(key, value);
            case 12 -> map.replace(key, 5, value);
            case 13 -> map.entrySet().removeIf(e -> e.getValue() == value);
            case 14 -> {
                Map<String, Integer> more = new HashMap<>();
                for (int i = random.nextInt(20); i > 0; i--) more.put(word(random), i);
                map.putAll(more);
                yield map.size();
            }
            default -> {
                Iterator<String> keys = map.keySet().iterator();
                if (!keys.hasNext()) yield "empty";
                String first = keys.next();
                if (value > 50) keys.remove();
                yield first;
            }
        };
    }

    static void run(String name, Map<String, Integer> map, Random random) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 150; i++) log.append(step(map, random)).append(',');
        log.append(map).append(map.hashCode()).append(map.keySet()).append(map.values());
        log.append(new HashMap<>(map)).append(new TreeMap<>(map)).append(map.containsValue(7)).append(new HashMap<>(map).equals(map));
        System.out.println(name + " " + map.size() + " " + map.keySet().iterator().next() + " " + log.toString().hashCode());
    }

    public static void main(String[] args) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            run("HashMap", new HashMap<>(), random);
            run("HashMap with a capacity", new HashMap<>(seed), random);
            run("HashMap with a load factor", new HashMap<>(8, .5f), random);
            run("LinkedHashMap", new LinkedHashMap<>(), random);
            run("LinkedHashMap in access order", new LinkedHashMap<>(4, .9f, true), random);
            run("TreeMap", new TreeMap<>(), random);
            run("TreeMap backwards", new TreeMap<>(Comparator.reverseOrder()), random);
            run("Hashtable", new Hashtable<>(), random);
            run("synchronizedMap", Collections.synchronizedMap(new HashMap<>()), random);
            run("ConcurrentHashMap", new ConcurrentHashMap<>(), random);
        }
    }
}
