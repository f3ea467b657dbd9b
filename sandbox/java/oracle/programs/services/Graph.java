import java.util.*;
import java.util.stream.*;

public class Graph {
    private final Map<String, Map<String, Integer>> edges = new TreeMap<>();
    Graph edge(String a, String b, int cost) {
        edges.computeIfAbsent(a, k -> new TreeMap<>()).put(b, cost);
        edges.computeIfAbsent(b, k -> new TreeMap<>()).put(a, cost);
        return this;
    }
    Map<String, Integer> distances(String from) {
        Map<String, Integer> best = new TreeMap<>(Map.of(from, 0));
        PriorityQueue<Map.Entry<String, Integer>> open = new PriorityQueue<>(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        open.add(Map.entry(from, 0));
        while (!open.isEmpty()) {
            var at = open.poll();
            if (at.getValue() > best.getOrDefault(at.getKey(), Integer.MAX_VALUE)) continue;
            edges.get(at.getKey()).forEach((next, cost) -> {
                int total = at.getValue() + cost;
                if (total < best.getOrDefault(next, Integer.MAX_VALUE)) {
                    best.put(next, total);
                    open.add(Map.entry(next, total));
                }
            });
        }
        return best;
    }

    public static void main(String[] args) {
        Graph g = new Graph().edge("A", "B", 4).edge("A", "C", 1).edge("C", "B", 2).edge("B", "D", 5).edge("C", "D", 8).edge("E", "F", 1);
        System.out.println(g.distances("A"));
        System.out.println(g.distances("E"));
        System.out.println(g.edges.entrySet().stream().map(e -> e.getKey() + e.getValue().keySet()).collect(Collectors.joining(" ")));
    }
}
