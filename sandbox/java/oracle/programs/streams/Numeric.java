import java.util.*;
import java.util.stream.*;

public class Numeric {
    public static void main(String[] args) {
        System.out.println(IntStream.rangeClosed(2, 50).filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0)).boxed().map(String::valueOf).collect(Collectors.joining(" ")));
        System.out.println(Stream.iterate(new long[] {0, 1}, f -> new long[] {f[1], f[0] + f[1]}).limit(15).map(f -> f[0]).toList());
        System.out.println(IntStream.range(0, 5).mapToObj(i -> IntStream.range(0, 5).mapToObj(j -> i == j ? "1" : "0").collect(Collectors.joining())).collect(Collectors.joining("|")));
        System.out.println(DoubleStream.of(1, 2, 3, 4).map(Math::sqrt).sum() + " " + DoubleStream.iterate(1, d -> d / 2).limit(20).sum() + " " + IntStream.of(1, 2, 3).average());
        System.out.println(LongStream.rangeClosed(1, 15).reduce((a, b) -> a * b).getAsLong() + " " + LongStream.of(5, 6).mapToObj(Long::toString).toList() + IntStream.rangeClosed(1, 3).asLongStream().sum() + IntStream.of(7).asDoubleStream().max());
        System.out.println(Arrays.stream(new int[] {3, 1, 2}).sorted().boxed().toList() + " " + Arrays.stream(new double[] {1.5, 2.5}).boxed().collect(Collectors.toList()) + Arrays.stream("b,a".split(",")).sorted().toList());
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "*".repeat(i)).collect(Collectors.toCollection(ArrayDeque::new)).peekLast() + " " + "hello".chars().distinct().count() + " " + "banana".chars().filter(c -> c == 'a').count());
        System.out.println(Stream.of(1, 2, 3, 4, 5).mapToInt(i -> i).filter(i -> i % 2 == 1).map(i -> i * i).sum() + " " + Stream.of("1", "2").mapToInt(Integer::parseInt).boxed().reduce(0, Integer::sum) + " " + IntStream.empty().sum() + IntStream.empty().average());
        System.out.println(IntStream.iterate(1, i -> i < 100, i -> i * 2).boxed().collect(Collectors.partitioningBy(i -> i > 10)));
        System.out.println(Stream.of(5, 3, 8).sorted(Comparator.reverseOrder()).map(i -> i + "").reduce("", (a, b) -> a + b) + Stream.of(1, 2, 3, 4).reduce(0, (a, b) -> a - b) + " " + Stream.of("a", "bb").reduce(0, (n, s) -> n + s.length(), Integer::sum));
        int[][] grid = {{1, 2}, {3, 4}};
        System.out.println(Arrays.stream(grid).flatMapToInt(Arrays::stream).sum() + " " + Arrays.stream(grid).map(r -> Arrays.stream(r).boxed().toList()).toList() + IntStream.range(0, 2).map(i -> grid[i][i]).sum());
        System.out.println(new Random(3).ints(4, 1, 7).boxed().toList() + " " + IntStream.concat(IntStream.of(1), IntStream.of(2)).boxed().toList() + IntStream.rangeClosed(1, 4).mapToDouble(i -> 1.0 / i).sum());
        System.out.println(IntStream.range(0, 20).skip(3).limit(4).boxed().toList() + " " + IntStream.of(3, 3, 1).distinct().sorted().boxed().toList() + IntStream.range(0, 3).anyMatch(i -> i == 2) + IntStream.of(4, 9).max().getAsInt() + IntStream.rangeClosed(1, 3).peek(i -> System.out.print(".")).count());
    }
}
