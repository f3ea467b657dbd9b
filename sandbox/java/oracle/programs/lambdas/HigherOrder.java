import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class HigherOrder {
    static <T, R> Function<T, R> memoize(Function<T, R> f) { Map<T, R> seen = new HashMap<>(); return t -> seen.computeIfAbsent(t, f); }
    static <T> Predicate<T> all(List<Predicate<T>> ps) { return ps.stream().reduce(t -> true, Predicate::and); }
    static Function<Double, Double> derivative(Function<Double, Double> f) { double h = 1e-6; return x -> (f.apply(x + h) - f.apply(x - h)) / (2 * h); }
    static <A, B, C> Function<B, C> partial(BiFunction<A, B, C> f, A a) { return b -> f.apply(a, b); }
    static int fold(int[] xs, int start, IntBinaryOperator op) { int r = start; for (int x : xs) r = op.applyAsInt(r, x); return r; }
    static <T> UnaryOperator<T> times(int n, UnaryOperator<T> f) { return t -> { T r = t; for (int i = 0; i < n; i++) r = f.apply(r); return r; }; }
    interface TriFunction<A, B, C, R> { R apply(A a, B b, C c); default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> g) { return (a, b, c) -> g.apply(apply(a, b, c)); } }

    public static void main(String[] args) {
        int[] calls = {0};
        Function<Integer, Integer> square = memoize(n -> { calls[0]++; return n * n; });
        System.out.println(square.apply(9) + square.apply(9) + " " + calls[0]);
        System.out.println(IntStream.rangeClosed(1, 30).boxed().filter(all(List.of(n -> n % 2 == 0, n -> n % 3 == 0, n -> n > 6))).collect(Collectors.toList()));
        System.out.printf("%.3f%n", derivative(x -> x * x * x).apply(2.0));
        System.out.println(partial((String a, Integer b) -> a.repeat(b), "ab").apply(3) + " " + fold(new int[] {1, 2, 3, 4}, 1, (a, b) -> a * b) + " " + times(3, (String s) -> "<" + s + ">").apply("x"));
        TriFunction<Integer, Integer, Integer, Integer> volume = (a, b, c) -> a * b * c;
        System.out.println(volume.andThen(v -> "v=" + v).apply(2, 3, 4));
        Map<String, Supplier<Object>> registry = new TreeMap<>();
        registry.put("list", ArrayList::new);
        registry.put("text", () -> "t");
        registry.forEach((k, v) -> System.out.print(k + "=" + v.get() + " "));
        System.out.println();
        BiFunction<Double, Double, Double> pow = Math::pow;
        ToIntFunction<String> length = String::length;
        IntPredicate odd = i -> (i & 1) == 1;
        ObjIntConsumer<String> show = (s, i) -> System.out.print(s + i + ";");
        show.accept("n", length.applyAsInt("four"));
        System.out.println(pow.andThen(Math::sqrt).apply(2.0, 4.0) + " " + odd.negate().test(3) + " " + odd.or(i -> i == 4).test(4));
        Comparator<String> c = Comparator.<String, Integer>comparing(String::length).thenComparing(Function.identity(), Comparator.reverseOrder());
        System.out.println(Stream.of("b", "aa", "a", "bb").sorted(c).toList() + " " + Stream.of("x").map(String::toUpperCase).findAny().get());
        Supplier<Supplier<String>> nested = () -> () -> "nested";
        System.out.println(nested.get().get());
        Runnable[] rs = new Runnable[3];
        for (int i = 0; i < rs.length; i++) { final int j = i; rs[i] = () -> System.out.print(j); }
        for (Runnable r : rs) r.run();
        System.out.println();
    }
}
