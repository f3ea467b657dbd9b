import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Generators {
    static <T> Iterable<T> iterate(T seed, UnaryOperator<T> next, Predicate<T> more) {
        return () -> new Iterator<T>() {
            T current = seed;
            public boolean hasNext() { return more.test(current); }
            public T next() { T t = current; current = next.apply(t); return t; }
        };
    }
    static <A, B> Iterator<Map.Entry<A, B>> zip(Iterator<A> a, Iterator<B> b) {
        return new Iterator<>() {
            @Override public boolean hasNext() { return a.hasNext() && b.hasNext(); }
            @Override public Map.Entry<A, B> next() { return Map.entry(a.next(), b.next()); }
        };
    }
    static class Countdown implements Iterable<Integer> {
        private final int from;
        Countdown(int from) { this.from = from; }
        @Override public PrimitiveIterator.OfInt iterator() { return IntStream.rangeClosed(1, from).map(i -> from + 1 - i).iterator(); }
    }

    public static void main(String[] args) {
        for (int p : iterate(1, x -> x * 3, x -> x < 500)) System.out.print(p + " ");
        System.out.println();
        Iterator<Map.Entry<String, Integer>> z = zip(List.of("a", "b", "c").iterator(), iterate(10, x -> x + 10, x -> true).iterator());
        while (z.hasNext()) System.out.print(z.next() + " ");
        System.out.println();
        for (int i : new Countdown(4)) System.out.print(i);
        System.out.println();
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        ListIterator<Integer> it = list.listIterator(list.size());
        while (it.hasPrevious()) if (it.previous() % 3 == 0) it.remove();
        System.out.println(list + " " + it.nextIndex());
        Map<String, Integer> map = new TreeMap<>(Map.of("x", 1, "y", 2));
        for (Iterator<Map.Entry<String, Integer>> e = map.entrySet().iterator(); e.hasNext();) { var entry = e.next(); if (entry.getValue() == 1) e.remove(); else entry.setValue(20); }
        System.out.println(map);
        Iterator<String> empty = Collections.emptyIterator();
        System.out.println(empty.hasNext());
        StreamSupportLike.print(iterate("a", s -> s + s, s -> s.length() < 9));
        try {
            List.of(1).iterator().remove();
        } catch (UnsupportedOperationException e) {
            System.out.println("no remove");
        }
        Enumeration<Integer> en = Collections.enumeration(List.of(7, 8));
        while (en.hasMoreElements()) System.out.print(en.nextElement());
        System.out.println();
    }
    static class StreamSupportLike { static void print(Iterable<?> items) { StringJoiner j = new StringJoiner("/"); items.forEach(i -> j.add(i.toString())); System.out.println(j); } }
}
