import java.util.*;
import java.util.function.*;

public class OwnIterator {
    static class Range implements Iterable<Integer> {
        private final int from, to, step;
        Range(int from, int to, int step) { this.from = from; this.to = to; this.step = step; }
        @Override public Iterator<Integer> iterator() {
            return new Iterator<Integer>() {
                private int next = from;
                @Override public boolean hasNext() { return next < to; }
                @Override public Integer next() {
                    if (!hasNext()) throw new NoSuchElementException("after " + to);
                    int result = next;
                    next += step;
                    return result;
                }
            };
        }
    }
    static class Ring<T> extends AbstractList<T> {
        private final T[] items;
        @SafeVarargs Ring(T... items) { this.items = items; }
        @Override public T get(int i) { return items[Math.floorMod(i, items.length)]; }
        @Override public int size() { return items.length; }
    }
    static <T> Iterable<T> filter(Iterable<T> source, Predicate<? super T> keep) {
        return () -> {
            List<T> kept = new ArrayList<>();
            for (T t : source) if (keep.test(t)) kept.add(t);
            return kept.iterator();
        };
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Range(0, 20, 3)) sum += i;
        System.out.println(sum);
        for (int i : filter(new Range(0, 10, 1), x -> x % 4 == 0)) System.out.print(i + " ");
        new Range(5, 8, 1).forEach(i -> System.out.print("<" + i + ">"));
        System.out.println();
        Ring<String> ring = new Ring<>("a", "b", "c");
        System.out.println(ring + " " + ring.get(-1) + ring.get(4) + ring.indexOf("b") + ring.contains("z") + ring.subList(1, 3) + ring.hashCode());
        for (String s : ring) System.out.print(s);
        System.out.println(ring.stream().skip(1).toList() + " " + ring.equals(List.of("a", "b", "c")));
        try {
            ring.add("d");
        } catch (UnsupportedOperationException e) {
            System.out.println("add: " + e.getMessage());
        }
        Iterator<Integer> it = new Range(0, 1, 1).iterator();
        it.next();
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        it.next();
    }
}
