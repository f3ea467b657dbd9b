import java.util.*;

public class HashMapOrder {
    public static void main(String[] args) {
        Map<String, Integer> map = new HashMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog while another fox sleeps near banks of rivers".split(" ")) map.merge(s, 1, Integer::sum);
        System.out.println(map);
        System.out.println(map.keySet());
        map.remove("fox");
        map.putIfAbsent("cat", 7);
        map.compute("dog", (k, v) -> v == null ? 0 : v * 10);
        map.computeIfAbsent("emu", String::length);
        System.out.println(map.entrySet());
        Map<Integer, String> ints = new HashMap<>();
        for (int i = 0; i < 20; i++) ints.put(i * 37 % 101 - 20, "v" + i);
        System.out.println(ints);
        Set<Object> mixed = new HashSet<>(Arrays.asList("b", 1, 'c', 2.5, 100000L, true, null, "a", -7));
        System.out.println(mixed);
        Set<Character> letters = new HashSet<>();
        for (char c : "hello world".toCharArray()) letters.add(c);
        System.out.println(letters);
        Map<Double, String> doubles = new HashMap<>();
        for (double d = 0; d < 3; d += 0.4) doubles.put(d, "x");
        System.out.println(doubles.keySet());
        System.out.println(new HashMap<>(Map.of("one", 1)).equals(Map.of("one", 1)) + " " + map.containsKey(null) + " " + map.getOrDefault("zebra", -1));
        Set<String> big = new HashSet<>();
        for (int i = 0; i < 40; i++) big.add("key" + i);
        System.out.println(big);
        Iterator<String> it = big.iterator();
        while (it.hasNext()) if (it.next().hashCode() % 3 != 0) it.remove();
        System.out.println(big);
    }
}
