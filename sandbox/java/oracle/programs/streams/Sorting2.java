import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Sorting2 {
    public static void main(String[] args) throws Exception {
        record P(String n, int a, double w) {}
        List<P> l = List.of(new P("b", 2, 1.5), new P("a", 2, 0.5), new P("c", 1, 9), new P("A", 3, 0.5));
        System.out.println(l.stream().sorted(Comparator.comparing(P::a).thenComparing(P::n)).map(P::n).toList());
        System.out.println(l.stream().sorted(Comparator.comparingDouble(P::w).thenComparing(P::a, Comparator.reverseOrder())).map(P::n).toList());
        System.out.println(l.stream().sorted(Comparator.comparing(P::n, String.CASE_INSENSITIVE_ORDER).reversed()).map(P::n).toList());
        System.out.println(l.stream().max(Comparator.comparingInt(P::a)).get() + " " + l.stream().map(P::n).sorted().toList() + l.stream().map(P::n).sorted(Comparator.comparing(String::toLowerCase)).toList());
        System.out.println(Stream.of("b", null, "a").sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList());
        List<Integer> n = new ArrayList<>(List.of(3, 1, 2));
        n.sort(Collections.reverseOrder());
        System.out.println(n + " " + Collections.binarySearch(List.of(1, 3, 5), 4) + " " + Stream.of(5, 4).min(Integer::compare).get());
    }
}
