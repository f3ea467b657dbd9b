import java.util.*;
import java.util.stream.*;

public class LazyOrder {
    static <T> T log(String what, T t) { System.out.print(what + t + " "); return t; }

    public static void main(String[] args) {
        List<Integer> r = Stream.of(1, 2, 3, 4, 5).filter(i -> log("f", i) % 2 == 1).map(i -> log("m", i) * 10).limit(2).collect(Collectors.toList());
        System.out.println(r);
        System.out.println(Stream.of("c", "a", "b").peek(s -> log("p", s)).sorted().peek(s -> log("s", s)).findFirst());
        Stream<Integer> nothing = Stream.of(1, 2).map(i -> log("never", i));
        System.out.println("not yet");
        System.out.println(Stream.of(1, 2, 3).anyMatch(i -> log("?", i) == 2));
        Optional<Integer> first = Stream.iterate(1, i -> i + 1).filter(i -> i % 7 == 0 && i % 5 == 0).findFirst();
        System.out.println(first.get());
        System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(l -> log("l", l).stream()).peek(i -> log("e", i)).takeWhile(i -> i < 3).count());
        List<String> source = new ArrayList<>(List.of("x"));
        Stream<String> late = source.stream();
        source.add("y");
        System.out.println(late.collect(Collectors.joining()));
        System.out.println(Stream.of(3, 1, 2).sorted().map(i -> log("after", i)).limit(1).toList());
        System.out.println(Stream.of(1, 1, 2).distinct().peek(i -> log("d", i)).skip(1).toList());
        Iterator<Integer> it = Stream.of(1, 2, 3).map(i -> log("it", i)).iterator();
        it.next();
        System.out.println("one taken");
        try (Stream<String> s = Stream.of("closing").onClose(() -> System.out.println("closed"))) { s.forEach(System.out::println); }
        Stream.of(1, 2, 3).parallel().map(i -> i * 2).sequential().forEachOrdered(i -> System.out.print(i + ";"));
        System.out.println();
    }
}
