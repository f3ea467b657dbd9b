import java.util.*;
import java.util.stream.*;

public class StudentGrades {
    public static void main(String[] args) {
        Map<String, List<Integer>> grades = new TreeMap<>();
        String data = "ann:90,85;bob:70;ann:100;cid:55,65,75;bob:80";
        for (String part : data.split(";")) {
            String[] kv = part.split(":");
            for (String g : kv[1].split(",")) grades.computeIfAbsent(kv[0], k -> new ArrayList<>()).add(Integer.parseInt(g));
        }
        System.out.println(grades);
        Map<String, Double> average = new LinkedHashMap<>();
        grades.forEach((k, v) -> average.put(k, v.stream().mapToInt(Integer::intValue).average().orElse(0)));
        average.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).forEach(e -> System.out.printf("%s %.1f%n", e.getKey(), e.getValue()));
        TreeMap<Integer, String> bounds = new TreeMap<>(Map.of(90, "A", 80, "B", 70, "C", 0, "F"));
        for (double d : average.values()) System.out.print(bounds.floorEntry((int) d).getValue());
        System.out.println();
        NavigableMap<String, List<Integer>> view = ((TreeMap<String, List<Integer>>) grades).descendingMap();
        System.out.println(view.firstKey() + view.headMap("bob", false));
        List<Integer> all = grades.values().stream().flatMap(List::stream).sorted().collect(Collectors.toList());
        System.out.println(all + " median " + all.get(all.size() / 2) + " max " + Collections.max(all) + " " + all.subList(1, 3));
        Map<Integer, Long> tens = all.stream().collect(Collectors.groupingBy(g -> g / 10 * 10, TreeMap::new, Collectors.counting()));
        System.out.println(tens);
    }
}
