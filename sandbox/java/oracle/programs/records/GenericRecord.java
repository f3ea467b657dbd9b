import java.util.*;
import java.util.function.*;

public class GenericRecord {
    record Pair<A, B>(A first, B second) {
        static <T> Pair<T, T> twice(T t) { return new Pair<>(t, t); }
        <C> Pair<A, C> mapSecond(Function<? super B, ? extends C> f) { return new Pair<>(first, f.apply(second)); }
        Pair<B, A> swap() { return new Pair<>(second, first); }
    }
    record Tree<T extends Comparable<T>>(T value, Tree<T> left, Tree<T> right) {
        Tree<T> insert(T v) {
            int c = v.compareTo(value);
            if (c == 0) return this;
            return c < 0 ? new Tree<>(value, left == null ? new Tree<>(v, null, null) : left.insert(v), right)
                : new Tree<>(value, left, right == null ? new Tree<>(v, null, null) : right.insert(v));
        }
        void walk(Consumer<T> visitor) {
            if (left != null) left.walk(visitor);
            visitor.accept(value);
            if (right != null) right.walk(visitor);
        }
    }

    public static void main(String[] args) {
        Pair<String, Integer> p = new Pair<>("a", 1);
        System.out.println(p + " " + p.swap() + " " + p.mapSecond(i -> i * 2.5) + " " + Pair.twice('x'));
        System.out.println(p.equals(p.swap().swap()) + " " + new Pair<>(null, null).hashCode() + " " + new Pair<>(null, null));
        Tree<String> tree = new Tree<>("m", null, null);
        for (String s : "q d a z f m b".split(" ")) tree = tree.insert(s);
        StringBuilder text = new StringBuilder();
        tree.walk(text::append);
        System.out.println(text);
        System.out.println(tree.left());
    }
}
