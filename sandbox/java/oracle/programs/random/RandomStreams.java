import java.util.*;
import java.util.stream.*;

/** Streams with random stages and a random end: result, and the elements that passed `peek` in their order. */
public class RandomStreams {
    static Stream<Integer> stage(Stream<Integer> stream, Random random, StringBuilder log) {
        int z = random.nextInt(6);
        return switch (random.nextInt(11)) {
            case 0 -> stream.filter(x -> x % 3 != z % 3);
            case 1 -> stream.map(x -> x + z);
            case 2 -> stream.sorted();
            case 3 -> stream.distinct();
            case 4 -> stream.limit(z);
            case 5 -> stream.skip(z);
            case 6 -> stream.peek(x -> log.append(x).append(','));
            case 7 -> stream.flatMap(x -> Stream.of(x, -x).limit(z));
            case 8 -> stream.takeWhile(x -> x < 9);
            case 9 -> stream.dropWhile(x -> x > z);
            default -> stream.sorted(Comparator.comparing((Integer x) -> x % 4).reversed());
        };
    }

    static Object end(Stream<Integer> stream, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> stream.toList();
            case 1 -> stream.count();
            case 2 -> stream.reduce(Integer::sum);
            case 3 -> stream.collect(Collectors.groupingBy(x -> x % 3));
            case 4 -> stream.findFirst();
            case 5 -> stream.anyMatch(x -> x == 5);
            case 6 -> stream.mapToInt(x -> x).summaryStatistics();
            case 7 -> stream.max(Comparator.naturalOrder());
            case 8 -> stream.collect(Collectors.partitioningBy(x -> x > 4, Collectors.counting()));
            case 9 -> Arrays.toString(stream.toArray());
            case 10 -> stream.mapToDouble(x -> x / 3.0).sum();
            default -> {
                Iterator<Integer> elements = stream.iterator();
                StringBuilder firstThree = new StringBuilder();
                for (int i = 0; i < 3 && elements.hasNext(); i++) firstThree.append(elements.next()).append('.');
                yield firstThree;
            }
        };
    }

    public static void main(String[] args) {
        Random random = new Random(23);
        for (int n = 0; n < 150; n++) {
            StringBuilder log = new StringBuilder();
            Stream<Integer> stream = random.ints(random.nextInt(20), 0, 12).boxed().collect(Collectors.toList()).stream();
            for (int stages = random.nextInt(5); stages > 0; stages--) stream = stage(stream, random, log);
            System.out.println(n + " " + end(stream, random) + " " + log);
        }
    }
}
