import java.util.*;

public class LinkedHashOrder {
    public static void main(String[] args) {
        Map<String, Integer> insertion = new LinkedHashMap<>();
        for (String s : "zeta alpha mid alpha beta".split(" ")) insertion.put(s, insertion.getOrDefault(s, 0) + 1);
        insertion.remove("mid");
        insertion.put("mid", 9);
        System.out.println(insertion);
        LinkedHashMap<Integer, String> access = new LinkedHashMap<>(8, 0.75f, true);
        for (int i = 0; i < 5; i++) access.put(i, "v" + i);
        access.get(1);
        access.put(0, "new");
        access.getOrDefault(2, "");
        access.containsKey(3);
        System.out.println(access.keySet());
        System.out.println(access.entrySet().iterator().next());
        LinkedHashSet<Character> letters = new LinkedHashSet<>();
        for (char c : "programming".toCharArray()) letters.add(c);
        System.out.println(letters + " " + letters.remove('g') + letters.size());
        Map<Object, Object> nulls = new HashMap<>();
        nulls.put(null, 1);
        nulls.put("k", null);
        System.out.println(nulls + " " + nulls.get(null) + nulls.containsKey("k") + nulls.get("k") + nulls.getOrDefault("k", 5) + nulls.putIfAbsent("k", 7) + nulls);
        Map<Long, String> longs = new HashMap<>();
        for (long l : new long[] {5_000_000_000L, -1, 3, 1L << 40, 17}) longs.put(l, "x");
        System.out.println(longs.keySet());
        Map<List<Integer>, String> lists = new HashMap<>();
        lists.put(List.of(1, 2), "a");
        lists.put(Arrays.asList(2, 1), "b");
        System.out.println(lists.get(new ArrayList<>(List.of(1, 2))) + lists);
        Map<Boolean, String> booleans = new HashMap<>(Map.of(true, "t"));
        booleans.put(false, "f");
        System.out.println(booleans);
        Map<Thread.State, Integer> enums = new TreeMap<>();
        enums.put(Thread.State.WAITING, 1);
        enums.put(Thread.State.NEW, 2);
        System.out.println(enums);
    }
}
