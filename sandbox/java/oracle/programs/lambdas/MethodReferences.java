import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class MethodReferences {
    private final int factor;
    MethodReferences(int factor) { this.factor = factor; }
    MethodReferences() { this(1); }
    int times(int x) { return x * factor; }
    static int square(int x) { return x * x; }
    static String describe(Object... parts) { return parts.length + Arrays.toString(parts); }
    class Inner { final String tag; Inner(String tag) { this.tag = tag + factor; } @Override public String toString() { return tag; } }
    static class Sub extends MethodReferences {
        @Override int times(int x) { return -super.times(x); }
        IntUnaryOperator parent() { return super::times; }
    }
    List<Inner> wrap(String... tags) { return Stream.of(tags).map(Inner::new).collect(Collectors.toList()); }

    public static void main(String[] args) {
        System.out.println(IntStream.of(1, 2, 3).map(MethodReferences::square).boxed().toList() + " " + IntStream.of(1, 2).map(new MethodReferences(5)::times).sum());
        Function<Integer, MethodReferences> make = MethodReferences::new;
        Supplier<MethodReferences> plain = MethodReferences::new;
        System.out.println(make.apply(3).times(2) + plain.get().times(2) + " " + new Sub().times(4) + new Sub().parent().applyAsInt(4));
        System.out.println(new MethodReferences(9).wrap("a", "b"));
        BiFunction<MethodReferences, Integer, Integer> unbound = MethodReferences::times;
        System.out.println(unbound.apply(make.apply(7), 6));
        Function<Object, String> d = MethodReferences::describe;
        System.out.println(d.apply("x"));
        IntFunction<String[]> array = String[]::new;
        System.out.println(array.apply(2).length + " " + Stream.of("b", "a").sorted(String::compareTo).toList() + Stream.of(3, 1).sorted(Integer::compare).toList());
        Consumer<String> add = new ArrayList<>(List.of("z"))::add;
        add.accept("q");
        Supplier<String> bound = "bound text"::toUpperCase;
        System.out.println(bound.get() + Optional.of("o").map("pre"::concat).get());
        Runnable r = System.out::println;
        r.run();
        Predicate<Object> isString = String.class::isInstance;
        System.out.println(isString.test("s") + " " + Stream.of(1, "a").filter(isString).map(String.class::cast).findFirst().get());
        ToDoubleBiFunction<Integer, Integer> pow = Math::pow;
        System.out.println(pow.applyAsDouble(2, 10));
        MethodReferences none = null;
        try {
            IntUnaryOperator op = none::times;
        } catch (NullPointerException e) {
            System.out.println("receiver is evaluated early");
        }
    }
}
