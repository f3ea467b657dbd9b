import java.util.*;
import java.util.function.*;

public class GenericClasses {
    static class Box<T> {
        private T value;
        Box(T value) { this.value = value; }
        <R> Box<R> map(Function<? super T, ? extends R> f) { return new Box<>(f.apply(value)); }
        T get() { return value; }
        boolean same(Box<?> other) { return Objects.equals(value, other.value); }
    }
    static class NumberBox<N extends Number & Comparable<N>> extends Box<N> {
        NumberBox(N n) { super(n); }
        double twice() { return get().doubleValue() * 2; }
        boolean bigger(NumberBox<N> o) { return get().compareTo(o.get()) > 0; }
    }
    static class LinkedStack<E> implements Iterable<E> {
        private class Node { E item; Node next; Node(E item, Node next) { this.item = item; this.next = next; } }
        private Node head;
        private int size;
        void push(E e) { head = new Node(e, head); size++; }
        E pop() { E e = head.item; head = head.next; size--; return e; }
        public Iterator<E> iterator() {
            return new Iterator<>() {
                Node at = head;
                public boolean hasNext() { return at != null; }
                public E next() { E e = at.item; at = at.next; return e; }
            };
        }
    }
    static double total(Collection<? extends Number> c) { double t = 0; for (Number n : c) t += n.doubleValue(); return t; }
    static void fill(List<? super Integer> list) { for (int i = 0; i < 3; i++) list.add(i); }
    static <T extends Comparable<? super T>> T largest(Iterable<? extends T> it) {
        T best = null;
        for (T t : it) if (best == null || t.compareTo(best) > 0) best = t;
        return best;
    }
    static <K, V extends Comparable<V>> K argMax(Map<K, V> map) { return Collections.max(map.entrySet(), Map.Entry.comparingByValue()).getKey(); }
    @SuppressWarnings("unchecked") static <T> T[] array(int n, T fill) { T[] a = (T[]) new Object[n]; Arrays.fill(a, fill); return a; }

    public static void main(String[] args) {
        Box<String> b = new Box<>("hello");
        System.out.println(b.map(String::length).map(n -> n * 1.5).get() + " " + b.same(new Box<>("hello")) + " " + b.same(new Box<>(1)));
        System.out.println(new NumberBox<>(21).twice() + " " + new NumberBox<>(2.5).bigger(new NumberBox<>(1.5)));
        LinkedStack<Character> s = new LinkedStack<>();
        for (char c : "stack".toCharArray()) s.push(c);
        System.out.print(s.pop() + "" + s.pop() + s.size + ":");
        for (char c : s) System.out.print(c);
        System.out.println();
        List<Object> objects = new ArrayList<>(List.of("first"));
        fill(objects);
        System.out.println(objects + " " + total(List.of(1, 2.5, 3L)) + " " + largest(List.of(3, 9, 4)) + " " + GenericClasses.<String>largest(Set.of("x")));
        System.out.println(argMax(Map.of("a", 1, "b", 5, "c", 3)));
        Object[] raw = array(2, "z");
        System.out.println(raw.length);
        List rawList = new ArrayList();
        rawList.add("s");
        rawList.add(1);
        List<String> polluted = rawList;
        System.out.println(polluted.size() + " " + polluted.get(0));
        try {
            String bad = polluted.get(1);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
