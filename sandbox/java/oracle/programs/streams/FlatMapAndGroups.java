import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class FlatMapAndGroups {
    public static void main(String[] args) throws Exception {
        Map<String, List<String>> courses = new TreeMap<>(Map.of("ann", List.of("math", "art"), "bob", List.of("math"), "cid", List.of()));
        System.out.println(courses.entrySet().stream().flatMap(e -> e.getValue().stream().map(c -> c + ":" + e.getKey())).sorted().toList());
        Map<String, Set<String>> inverse = courses.entrySet().stream().flatMap(e -> e.getValue().stream().map(c -> Map.entry(c, e.getKey()))).collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        System.out.println(inverse);
        System.out.println(Stream.of("a b", "c d e").map(l -> l.split(" ")).flatMap(Arrays::stream).collect(Collectors.joining("+")) + " " + Stream.of(1, 2, 3).flatMap(n -> Stream.iterate(n, x -> x).limit(n)).toList());
        List<int[]> pairs = IntStream.rangeClosed(1, 3).boxed().flatMap(a -> IntStream.rangeClosed(a, 3).mapToObj(b -> new int[] {a, b})).collect(Collectors.toList());
        System.out.println(pairs.size() + " " + pairs.stream().map(Arrays::toString).collect(Collectors.joining(";")));
        System.out.println(Stream.of(Optional.of(1), Optional.<Integer>empty(), Optional.of(3)).flatMap(Optional::stream).mapToInt(x -> x).sum());
        Map<Integer, Long> histogram = "the quick brown fox".chars().filter(Character::isLetter).boxed().collect(Collectors.groupingBy(c -> c % 5, TreeMap::new, Collectors.counting()));
        System.out.println(histogram);
    }
}
