import java.util.*;
import java.util.stream.*;

public class TextIndex {
    private final Map<String, SortedSet<Integer>> index = new TreeMap<>();
    private int lines;

    void add(String line) {
        lines++;
        for (String word : line.toLowerCase().split("\\W+")) {
            if (!word.isBlank()) index.computeIfAbsent(word, w -> new TreeSet<>()).add(lines);
        }
    }

    List<String> top(int n) {
        return index.entrySet().stream()
            .sorted(Map.Entry.<String, SortedSet<Integer>>comparingByValue(Comparator.comparingInt(Set::size)).reversed()
                .thenComparing(Map.Entry.comparingByKey()))
            .limit(n).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.toList());
    }

    public static void main(String[] args) {
        TextIndex text = new TextIndex();
        """
        The quick brown fox jumps over the lazy dog.
        The dog sleeps; the fox does not.
        A quick answer, a slow dog!
        """.lines().forEach(text::add);
        System.out.println(text.index);
        System.out.println(text.top(4));
        System.out.println(text.index.keySet().stream().collect(Collectors.partitioningBy(w -> w.length() > 3, Collectors.joining(","))));
    }
}
