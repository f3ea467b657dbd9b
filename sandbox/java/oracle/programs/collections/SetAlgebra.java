import java.util.*;
import java.util.stream.*;

public class SetAlgebra {
    static <T> Set<T> union(Set<T> a, Set<T> b) { Set<T> r = new TreeSet<>(a); r.addAll(b); return r; }
    static <T> Set<T> intersection(Set<T> a, Set<T> b) { Set<T> r = new TreeSet<>(a); r.retainAll(b); return r; }
    static <T> Set<T> difference(Set<T> a, Set<T> b) { Set<T> r = new TreeSet<>(a); r.removeAll(b); return r; }
    static <T> Set<Set<T>> power(List<T> items) {
        Set<Set<T>> all = new LinkedHashSet<>();
        for (int bits = 0; bits < 1 << items.size(); bits++) {
            Set<T> one = new LinkedHashSet<>();
            for (int i = 0; i < items.size(); i++) if ((bits >> i & 1) == 1) one.add(items.get(i));
            all.add(one);
        }
        return all;
    }

    public static void main(String[] args) {
        Set<Integer> even = IntStream.iterate(2, i -> i + 2).limit(6).boxed().collect(Collectors.toSet());
        Set<Integer> triple = Stream.of(3, 6, 9, 12).collect(Collectors.toCollection(HashSet::new));
        System.out.println(union(even, triple) + " " + intersection(even, triple) + " " + difference(even, triple));
        System.out.println(power(List.of("a", "b", "c")));
        System.out.println(even.containsAll(Set.of(2, 4)) + " " + Collections.disjoint(even, triple) + " " + even.equals(new LinkedHashSet<>(List.of(12, 10, 8, 6, 4, 2))) + " " + (even.hashCode() == new TreeSet<>(even).hashCode()));
        Iterator<Integer> it = even.iterator();
        while (it.hasNext()) if (it.next() > 6) it.remove();
        System.out.println(even + " " + even.add(2) + even.add(3) + even.remove(4) + even.remove(99));
        Set<String> insensitive = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(insensitive, "b", "A", "B", "a", "c");
        System.out.println(insensitive + " " + insensitive.contains("C"));
        BitSet x = new BitSet(), y = new BitSet();
        for (int i = 0; i < 10; i += 2) x.set(i);
        for (int i = 0; i < 10; i += 3) y.set(i);
        x.and(y);
        System.out.println(x + " " + x.cardinality() + " " + y.nextSetBit(4) + " " + y.length());
        try {
            Set.of("a", "a");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
