import java.util.*;

public class FailFast {
    static void attempt(String name, Runnable r) {
        try {
            r.run();
            System.out.println(name + ": fine");
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        attempt("list remove", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4)); for (Integer i : l) if (i == 2) l.remove(i); });
        attempt("remove last but one", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer i : l) if (i == 2) l.remove(i); System.out.println(l); });
        attempt("list add", () -> { List<Integer> l = new ArrayList<>(List.of(1)); for (Integer i : l) l.add(i); });
        attempt("map put", () -> { Map<String, Integer> m = new HashMap<>(Map.of("a", 1)); for (String k : m.keySet()) m.put(k + k, 2); });
        attempt("map value", () -> { Map<String, Integer> m = new HashMap<>(Map.of("a", 1)); for (String k : m.keySet()) m.put(k, 5); System.out.println(m); });
        attempt("map removeIf", () -> { Map<String, Integer> m = new TreeMap<>(Map.of("a", 1, "b", 2)); m.entrySet().removeIf(e -> e.getValue() > 1); System.out.println(m); });
        attempt("set", () -> { Set<Integer> s = new TreeSet<>(List.of(1, 2)); for (int i : s) s.add(i + 10); });
        attempt("linked", () -> { List<Integer> l = new LinkedList<>(List.of(1, 2, 3)); Iterator<Integer> it = l.iterator(); it.next(); l.add(9); it.next(); });
        attempt("forEach", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2)); l.forEach(i -> l.add(3)); });
        attempt("subList", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); List<Integer> sub = l.subList(0, 2); l.add(4); sub.size(); });
        attempt("iterator remove", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4)); l.iterator(); for (Iterator<Integer> it = l.iterator(); it.hasNext();) if (it.next() % 2 == 0) it.remove(); System.out.println(l); });
        attempt("stream source", () -> { List<Integer> l = new ArrayList<>(List.of(1, 2)); l.stream().forEach(i -> l.add(i)); });
        attempt("computeIfAbsent", () -> { Map<Integer, Integer> m = new HashMap<>(); m.computeIfAbsent(1, k -> { m.put(2, 2); return 1; }); });
        attempt("deque", () -> { Deque<Integer> d = new ArrayDeque<>(List.of(1, 2)); for (int i : d) d.addLast(i); });
        attempt("priority", () -> { PriorityQueue<Integer> d = new PriorityQueue<>(List.of(1, 2)); for (int i : d) d.add(i); });
    }
}
