import java.util.*;
import java.util.function.*;
public class PollutedLists {
    static void tryIt(String what, Runnable r) { try { r.run(); System.out.println(what + " fine"); } catch (ClassCastException e) { System.out.println(what + " " + e.getMessage()); } }
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] a) {
        List raw = new ArrayList(List.of(1));
        List<String> l = raw;
        tryIt("unbound", () -> l.stream().map(String::length).toList());
        tryIt("lambda", () -> l.stream().map(s -> s.length()).toList());
        tryIt("lambda unused", () -> l.forEach(s -> System.out.println("x")));
        tryIt("lambda object", () -> l.forEach((Object s) -> System.out.println("y")));
        tryIt("static", () -> l.forEach(PollutedLists::take));
        tryIt("println", () -> l.forEach(System.out::println));
        tryIt("constructor", () -> l.stream().map(StringBuilder::new).toList());
        Function f = (Function<String, Integer>) s -> 1;
        tryIt("raw call", () -> f.apply(5));
        Comparator c = Comparator.comparing(String::length);
        tryIt("comparator", () -> c.compare(1, 2));
    }
    static void take(String s) { System.out.println("taken"); }
}
