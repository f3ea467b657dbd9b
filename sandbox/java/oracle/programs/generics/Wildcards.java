import java.util.*;

public class Wildcards {
    static <T> void addAll(Collection<? super T> to, Collection<? extends T> from) { for (T t : from) to.add(t); }
    static double total(List<? extends Number> l) { double s = 0; for (Number n : l) s += n.doubleValue(); return s; }
    static <T> T first(List<? extends T> l, T other) { return l.isEmpty() ? other : l.get(0); }
    static <T extends Comparable<? super T>> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T best = i.next(); while (i.hasNext()) { T t = i.next(); if (t.compareTo(best) > 0) best = t; } return best; }
    static void printAll(Collection<?> c) { for (Object o : c) System.out.print(o + ","); System.out.println(); }
    static <K> Map.Entry<K, String> pair(K k, Object v) { return Map.entry(k, "" + v); }
    static <T> long count(Iterable<? extends T> it, java.util.function.Predicate<? super T> p) { long n = 0; for (T t : it) if (p.test(t)) n++; return n; }

    public static void main(String[] args) throws Exception {
        List<Integer> ints = new ArrayList<>(List.of(1, 2));
        List<Number> numbers = new ArrayList<>(List.of(1.5, 2));
        addAll(numbers, ints);
        System.out.println(numbers + " " + total(ints) + " " + total(numbers));
        System.out.println(first(List.of("a"), "z") + first(List.<String>of(), "z") + " " + max(ints) + max(List.of("x", "y")));
        printAll(List.of(1, "a", 'c'));
        Map<String, ? super Integer> sink = new HashMap<String, Number>();
        System.out.println(sink.size() + " " + pair(1, "x").getValue().length() + " " + Wildcards.<Object>pair("k", 2).getKey());
        Comparable<String> c = "b";
        System.out.println(c.compareTo("a") + " " + count(new ArrayDeque<>(List.of(1, 2, 3)), x -> x > 1));
    }
}
