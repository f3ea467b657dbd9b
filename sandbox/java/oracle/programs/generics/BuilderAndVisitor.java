import java.util.*;
import java.util.function.*;

public class BuilderAndVisitor {
    static abstract class Builder<T, B extends Builder<T, B>> {
        protected final Map<String, Object> values = new LinkedHashMap<>();
        abstract B self();
        abstract T build();
        B with(String k, Object v) { values.put(k, v); return self(); }
    }
    static class TextBuilder extends Builder<String, TextBuilder> {
        private String separator = ",";
        TextBuilder separator(String s) { separator = s; return this; }
        @Override TextBuilder self() { return this; }
        @Override String build() { StringJoiner j = new StringJoiner(separator, "{", "}"); values.forEach((k, v) -> j.add(k + "=" + v)); return j.toString(); }
    }
    interface Visitor<R> { R number(int n); R sum(List<Node> parts); }
    interface Node { <R> R accept(Visitor<R> v); }
    static Node number(int n) { return new Node() { public <R> R accept(Visitor<R> v) { return v.number(n); } }; }
    static Node sum(Node... parts) { return new Node() { public <R> R accept(Visitor<R> v) { return v.sum(Arrays.asList(parts)); } }; }
    static class Printer implements Visitor<String> {
        public String number(int n) { return "" + n; }
        public String sum(List<Node> parts) { StringJoiner j = new StringJoiner("+", "(", ")"); for (Node p : parts) j.add(p.accept(this)); return j.toString(); }
    }
    static class Sum implements Visitor<Integer> {
        public Integer number(int n) { return n; }
        public Integer sum(List<Node> parts) { int t = 0; for (Node p : parts) t += p.accept(this); return t; }
    }
    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) { return a -> g.apply(f.apply(a)); }
    static <T> Supplier<T> memo(Supplier<T> s) {
        return new Supplier<>() { T value; boolean done; public T get() { if (!done) { value = s.get(); done = true; } return value; } };
    }
    static <A, B> Function<A, Function<A, B>> curry(BiFunction<A, A, B> f) { return a -> b -> f.apply(a, b); }

    public static void main(String[] args) {
        System.out.println(new TextBuilder().with("a", 1).separator("; ").with("b", List.of(2, 3)).build());
        Node tree = sum(number(1), sum(number(2), number(3)), number(4));
        System.out.println(tree.accept(new Printer()) + " = " + tree.accept(new Sum()));
        System.out.println(compose(String::length, n -> "len " + n).apply("hello") + compose((Integer x) -> x + 1, x -> x * 2).andThen(x -> -x).apply(4));
        int[] calls = {0};
        Supplier<Integer> once = memo(() -> ++calls[0]);
        System.out.println(once.get() + once.get() + calls[0]);
        System.out.println(curry((Integer a, Integer b) -> a * b).apply(6).apply(7));
        Map<String, BinaryOperator<Integer>> ops = new TreeMap<>(Map.of("add", Integer::sum, "mul", (a, b) -> a * b, "max", BinaryOperator.maxBy(Comparator.naturalOrder())));
        ops.forEach((name, op) -> System.out.print(name + op.apply(3, 5) + " "));
        System.out.println();
    }
}
