import java.util.*;
import java.util.stream.*;

public class RecordsInCollections {
    record Key(String tenant, int id) {}
    record Sale(String product, String region, int amount) {}

    public static void main(String[] args) {
        Map<Key, String> cache = new HashMap<>();
        cache.put(new Key("a", 1), "first");
        cache.put(new Key("a", 1), "replaced");
        cache.put(new Key("b", 1), "other");
        System.out.println(cache.size() + " " + cache.get(new Key("a", 1)) + " " + cache.containsKey(new Key("c", 1)));
        System.out.println(new HashSet<>(List.of(new Key("x", 1), new Key("y", 2))).contains(new Key("y", 2)));
        List<Sale> sales = List.of(new Sale("tea", "north", 10), new Sale("tea", "south", 5), new Sale("pot", "north", 7), new Sale("tea", "north", 1));
        Map<String, Integer> perProduct = sales.stream().collect(Collectors.groupingBy(Sale::product, TreeMap::new, Collectors.summingInt(Sale::amount)));
        System.out.println(perProduct);
        Map<String, Map<String, Integer>> table = sales.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.toMap(Sale::product, Sale::amount, Integer::sum, TreeMap::new)));
        System.out.println(table);
        System.out.println(sales.stream().max(Comparator.comparingInt(Sale::amount)).get());
        System.out.println(sales.stream().map(s -> new Key(s.region(), s.amount())).distinct().sorted(Comparator.comparing(Key::tenant).thenComparing(Key::id, Comparator.reverseOrder())).toList());
    }
}
