import java.util.*;
import java.util.function.*;

public class BoundedTypes {
    interface Entity<ID extends Comparable<ID>> { ID id(); }
    record User(Integer id, String name) implements Entity<Integer> {}
    record Tag(String id) implements Entity<String> {}
    static class Store<ID extends Comparable<ID>, E extends Entity<ID>> {
        private final SortedMap<ID, E> items = new TreeMap<>();
        @SafeVarargs final Store<ID, E> add(E... es) { for (E e : es) items.put(e.id(), e); return this; }
        <R> List<R> map(Function<? super E, ? extends R> f) { List<R> out = new ArrayList<>(); for (E e : items.values()) out.add(f.apply(e)); return out; }
        ID last() { return items.lastKey(); }
    }
    static <T> void swap(T[] a, int i, int j) { T t = a[i]; a[i] = a[j]; a[j] = t; }
    static <T extends Comparable<? super T>> void bubble(T[] a) {
        for (int i = 0; i < a.length; i++) for (int j = 1; j < a.length - i; j++) if (a[j - 1].compareTo(a[j]) > 0) swap(a, j - 1, j);
    }
    static double sum(Iterable<? extends Number> numbers) { double s = 0; for (Number n : numbers) s += n.doubleValue(); return s; }
    static <A, B extends A> void copy(List<? super A> to, List<B> from) { to.addAll(from); }
    static <T> T firstOr(List<? extends T> list, T other) { return list.isEmpty() ? other : list.get(0); }
    static <E extends Enum<E>> String names(Class<E> c) { StringJoiner j = new StringJoiner("|"); for (E e : c.getEnumConstants()) j.add(e.name()); return j.toString(); }
    enum Color { RED, GREEN }

    public static void main(String[] args) {
        System.out.println(new Store<Integer, User>().add(new User(2, "b"), new User(1, "a")).map(User::name) + " " + new Store<String, Tag>().add(new Tag("z"), new Tag("y")).last());
        Integer[] a = {5, 2, 9, 1};
        bubble(a);
        String[] s = {"pear", "fig"};
        bubble(s);
        System.out.println(Arrays.toString(a) + Arrays.toString(s) + sum(List.of(1, 2.5f, 3L)));
        List<Object> target = new ArrayList<>();
        copy(target, List.of("x", "y"));
        BoundedTypes.<Number, Integer>copy(target, List.of(1));
        System.out.println(target + firstOr(List.<Integer>of(), 7).toString() + names(Color.class));
        Map<String, ? extends List<? extends Number>> wild = Map.of("k", List.of(1, 2));
        System.out.println(wild.get("k").get(0).intValue() + 1);
    }
}
