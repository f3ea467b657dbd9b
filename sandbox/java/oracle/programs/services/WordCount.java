import java.util.*;
import java.util.stream.*;

public class WordCount {
    public static void main(String[] args) {
        String text = """
            It was the best of times, it was the worst of times,
            it was the age of wisdom, it was the age of foolishness
            """;
        Map<String, Integer> counts = new HashMap<>();
        for (String w : text.toLowerCase().split("[^a-z]+")) counts.merge(w, 1, Integer::sum);
        System.out.println(counts);
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .limit(5)
            .forEach(e -> System.out.printf("%-8s%3d %s%n", e.getKey(), e.getValue(), "*".repeat(e.getValue())));
        Map<Integer, List<String>> byLength = counts.keySet().stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        byLength.values().forEach(Collections::sort);
        System.out.println(byLength);
        IntSummaryStatistics s = counts.values().stream().mapToInt(i -> i).summaryStatistics();
        System.out.println(s.getMax() + " " + s.getAverage());
    }
}
