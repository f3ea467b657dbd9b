import java.util.*;
import java.util.function.*;

public class Captures {
    private int field = 1;
    private static int stat = 100;

    Supplier<Integer> counter() { return () -> ++field; }
    Runnable nested(String a) {
        String b = a + "b";
        return () -> {
            int c = field * 2;
            Function<Integer, String> f = x -> a + b + c + x + field;
            System.out.println(f.apply(stat++));
        };
    }
    static IntFunction<IntUnaryOperator> adder() { return a -> b -> a + b; }

    public static void main(String[] args) {
        Captures one = new Captures();
        Supplier<Integer> c = one.counter(), d = one.counter();
        System.out.println(c.get() + d.get() + c.get());
        Runnable r = one.nested("a");
        r.run();
        one.field = 50;
        r.run();
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) { int j = i * i; tasks.add(() -> System.out.print(j + " ")); }
        for (String s : List.of("x", "y")) tasks.add(() -> System.out.print(s + " "));
        tasks.forEach(Runnable::run);
        System.out.println();
        System.out.println(adder().apply(3).applyAsInt(4));
        int[] box = {0};
        Runnable inc = () -> box[0]++;
        for (int i = 0; i < 5; i++) inc.run();
        System.out.println(box[0]);
        BiFunction<Integer, Integer, Integer> gcd = new BiFunction<>() { public Integer apply(Integer a, Integer b) { return b == 0 ? a : this.apply(b, a % b); } };
        System.out.println(gcd.apply(48, 36));
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(s -> s.length() < 4).or(s -> s.startsWith("long")).test("long text") + " " + Predicate.not(empty).test("") + " " + Predicate.isEqual("a").test("a"));
        Function<Object, String> text = String::valueOf;
        Function<String, Integer> parse = Integer::parseInt;
        Supplier<List<String>> make = ArrayList::new;
        Function<Integer, int[]> array = int[]::new;
        BiFunction<String, Integer, Character> charAt = String::charAt;
        Consumer<Object> print = System.out::println;
        UnaryOperator<String> up = String::toUpperCase;
        print.accept(text.apply(1.5) + parse.andThen(n -> n + 1).apply("41") + make.get() + array.apply(3).length + charAt.apply("hey", 1) + up.apply("q") + Function.<Integer>identity().apply(7));
        Comparator<String> byLast = (a, b) -> a.charAt(a.length() - 1) - b.charAt(b.length() - 1);
        System.out.println(byLast.compare("az", "za") + " " + byLast.reversed().compare("az", "za"));
        Optional<Supplier<String>> os = Optional.of(() -> "deep");
        System.out.println(os.get().get() + ((Supplier<String>) () -> "cast").get());
        Callback cb = (x, y) -> x > y;
        System.out.println(cb.test(2, 1) + " " + cb.not().test(2, 1));
    }
    @FunctionalInterface interface Callback { boolean test(int a, int b); default Callback not() { return (a, b) -> !test(a, b); } }
}
