import java.util.*;

public class MapViews {
    public static void main(String[] args) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 2); map.put("a", 1); map.put("c", 3); map.put("b", 20);
        for (Map.Entry<String, Integer> e : map.entrySet()) e.setValue(e.getValue() + 1);
        System.out.println(map + " " + map.values() + map.size());
        map.keySet().remove("a");
        map.values().removeIf(v -> v > 20);
        System.out.println(map);
        map.replaceAll((k, v) -> v * k.length() + 5);
        System.out.println(map.put("d", 4) + " " + map.put("d", 5) + " " + map.remove("zz") + " " + map.replace("d", 6) + map.remove("d", 7) + map);
        System.out.println(map.merge("d", 1, (a, b) -> null) + " " + map.computeIfPresent("c", (k, v) -> null) + map + map.isEmpty());
        map.putAll(Map.of("z", 26));
        map.forEach((k, v) -> System.out.print(k + v));
        System.out.println();
        Map<String, List<String>> multi = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        multi.computeIfAbsent("X", k -> new ArrayList<>()).add("1");
        multi.computeIfAbsent("x", k -> new ArrayList<>()).add("2");
        System.out.println(multi);
        var entry = Map.entry("k", 1);
        System.out.println(entry + " " + entry.getKey() + new AbstractMap.SimpleEntry<>(entry).getValue());
        try {
            Map.of("a", 1, "a", 2);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Map.of("a", 1).put("b", 2);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Map.ofEntries(Map.entry(1, 2)).get(1) + " " + Map.of().isEmpty() + Collections.emptyMap() + Map.copyOf(Map.of(1, 1)));
        Map<Object, String> identity = new IdentityHashMap<>();
        identity.put(new ArrayList<>(), "1");
        identity.put(new ArrayList<>(), "2");
        System.out.println(identity.size());
        Iterator<Map.Entry<String, Integer>> it = map.entrySet().iterator();
        it.next();
        it.remove();
        System.out.println(map + " " + map.equals(new HashMap<>()) + map.hashCode());
        Properties p = new Properties();
        p.setProperty("host", "localhost");
        System.out.println(p.getProperty("host") + p.getProperty("port", "80") + p.getProperty("none"));
    }
}
