import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class CollectorsMore {
    static Collector<String, ?, String> acronym() { return Collector.of(StringBuilder::new, (b, s) -> b.append(Character.toUpperCase(s.charAt(0))), StringBuilder::append, StringBuilder::toString); }

    public static void main(String[] args) {
        String a = Stream.of("portable", "network", "graphics").collect(acronym());
        System.out.println(a);
        Map<Integer, Set<String>> byLength = Stream.of("a", "bb", "cc", "d").collect(Collectors.groupingBy(String::length, Collectors.toCollection(TreeSet::new)));
        System.out.println(byLength);
        Map<Character, Integer> lengths = Stream.of("apple", "avocado", "bean").collect(Collectors.groupingBy(s -> s.charAt(0), TreeMap::new, Collectors.summingInt(String::length)));
        System.out.println(lengths);
        String first = Stream.of("x", "y").collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0) + l.size()));
        System.out.println(first);
        List<Integer> sums = Stream.of(1, 2, 3, 4).collect(ArrayList::new, (l, x) -> l.add(l.isEmpty() ? x : l.get(l.size() - 1) + x), ArrayList::addAll);
        System.out.println(sums);
        double average = Stream.of(1, 2, 4).collect(Collectors.averagingDouble(x -> x));
        System.out.println(average + " " + Stream.of(3L, 4L).collect(Collectors.summingLong(x -> x)) + " " + Stream.of("a", "b").collect(Collectors.counting()));
        String range = Stream.of(5, 1, 9).collect(Collectors.teeing(Collectors.minBy(Integer::compare), Collectors.maxBy(Integer::compare), (lo, hi) -> lo.get() + "-" + hi.get()));
        System.out.println(range);
        Optional<String> longest = Stream.of("aa", "b").collect(Collectors.reducing((x, y) -> x.length() >= y.length() ? x : y));
        System.out.println(longest);
        Map<String, Integer> ordered = Stream.of("z", "a", "m").collect(Collectors.toMap(Function.identity(), String::hashCode, (x, y) -> x, LinkedHashMap::new));
        System.out.println(ordered);
        List<String> frozen = Stream.of("q").collect(Collectors.toUnmodifiableList());
        try {
            frozen.add("r");
        } catch (UnsupportedOperationException e) {
            System.out.println("frozen");
        }
        Map<Boolean, Map<Boolean, List<Integer>>> deep = IntStream.rangeClosed(1, 8).boxed().collect(Collectors.partitioningBy(x -> x > 4, Collectors.partitioningBy(x -> x % 2 == 0)));
        System.out.println(deep);
        DoubleSummaryStatistics d = Stream.of(1.5, 2.5).collect(Collectors.summarizingDouble(x -> x));
        System.out.println(d);
        System.out.println(Stream.of(1, 2, 3).collect(Collectors.mapping(x -> x * x, Collectors.filtering(x -> x > 1, Collectors.toList()))).size());
    }
}
