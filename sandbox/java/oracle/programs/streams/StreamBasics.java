import java.util.*;
import java.util.stream.*;

public class StreamBasics {
    public static void main(String[] args) {
        List<String> words = List.of("delta", "alpha", "charlie", "bravo", "echo", "alpha");
        System.out.println(words.stream().filter(w -> w.length() == 5).map(String::toUpperCase).sorted().collect(Collectors.toList()));
        System.out.println(words.stream().distinct().count() + " " + words.stream().mapToInt(String::length).sum() + " " + words.stream().mapToInt(String::length).average().getAsDouble());
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "n" + i).collect(Collectors.joining(", ", "[", "]")) + IntStream.range(0, 0).max() + IntStream.of(3, 1, 2).boxed().sorted(Comparator.reverseOrder()).toList());
        System.out.println(Stream.iterate(1, x -> x * 3).limit(6).toList() + " " + Stream.iterate(1, x -> x < 50, x -> x * 2).map(String::valueOf).reduce("", String::concat) + " " + Stream.of(1, 2, 3, 4).reduce(1, (a, b) -> a * b) + Stream.of(5, 3).reduce(Integer::max));
        System.out.println(words.stream().anyMatch(w -> w.startsWith("e")) + " " + words.stream().allMatch(w -> w.contains("a")) + " " + words.stream().noneMatch(String::isEmpty) + " " + words.stream().findFirst() + words.stream().skip(10).findAny());
        System.out.println(words.stream().max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())) + " " + words.stream().min(String::compareTo).get());
        System.out.println(Stream.of(List.of(1, 2), List.of(3), List.<Integer>of()).flatMap(List::stream).map(i -> i * i).toList() + Arrays.toString(IntStream.iterate(10, i -> i - 3).limit(4).toArray()) + Arrays.toString(words.stream().toArray(String[]::new)));
        words.stream().peek(w -> System.out.print("<" + w.charAt(0))).limit(3).forEach(w -> System.out.print(">"));
        System.out.println();
        System.out.println(IntStream.rangeClosed(1, 4).summaryStatistics() + " " + DoubleStream.of(1.5, 2.5).sum() + " " + LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b));
        System.out.println("stream".chars().mapToObj(c -> (char) c).map(String::valueOf).collect(Collectors.joining("-")) + " " + Stream.of("a", "b").collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).reverse());
        System.out.println(Stream.of(1, 2, 3, 4, 5, 1).takeWhile(x -> x < 4).toList() + "" + Stream.of(1, 2, 3, 4, 1).dropWhile(x -> x < 3).toList() + Stream.concat(Stream.of("x"), Stream.of("y")).toList() + Stream.generate(() -> "g").limit(2).toList());
        Iterator<Integer> it = Stream.of(7, 8).iterator();
        System.out.println(it.next() + it.next() + " " + it.hasNext() + IntStream.range(0, 5).filter(i -> i % 2 == 1).mapToDouble(i -> i / 2.0).boxed().toList());
        Stream<String> once = words.stream();
        once.count();
        try {
            once.count();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            words.stream().toList().add("x");
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
        System.out.println(Stream.of("b", "a", "c").sorted(Collections.reverseOrder()).map(s -> s + s).filter(s -> !s.equals("bb")).count() + " " + Stream.of(1, 2, 3).mapMulti((Integer n, java.util.function.Consumer<Object> sink) -> { if (n != 2) { sink.accept(n); sink.accept("m" + n); } }).toList());
    }
}
