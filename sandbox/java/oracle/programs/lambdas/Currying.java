import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Currying {
    static <A, B, C> Function<B, C> bind(BiFunction<A, B, C> f, A a) { return b -> f.apply(a, b); }

    public static void main(String[] args) throws Exception {
        Function<Integer, Function<Integer, Function<Integer, Integer>>> add = a -> b -> c -> a + b + c;
        System.out.println(add.apply(1).apply(2).apply(3));
        BiFunction<Integer, Integer, Integer> mul = (a, b) -> a * b;
        Function<Integer, Integer> six = bind(mul, 6);
        System.out.println(six.andThen(x -> x - 2).compose((String s) -> s.length()).apply("seven"));
        Supplier<IntSupplier> counters = () -> { int[] n = {0}; return () -> ++n[0]; };
        IntSupplier a = counters.get(), b = counters.get();
        System.out.println(a.getAsInt() + a.getAsInt() + b.getAsInt());
        List<Function<Double, Double>> fs = List.of(Math::sqrt, x -> x * x, x -> x + 1, Math::abs);
        System.out.println(fs.stream().reduce(Function.identity(), Function::andThen).apply(16.0));
        UnaryOperator<UnaryOperator<Integer>> twice = f -> x -> f.apply(f.apply(x));
        System.out.println(twice.apply(x -> x * 3).apply(2) + " " + twice.apply(twice.apply(x -> x + 1)).apply(0));
        Optional<BinaryOperator<Integer>> op = Optional.of(Math::max);
        System.out.println(op.map(f -> f.apply(3, 9)).get());
    }
}
