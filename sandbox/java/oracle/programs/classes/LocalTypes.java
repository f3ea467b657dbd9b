import java.util.*;
import java.util.stream.*;

public class LocalTypes {
    static int base = 10;

    public static void main(String[] args) {
        record Pair(String key, int value) { Pair { if (key.isEmpty()) throw new IllegalArgumentException("empty"); } static Pair of(int n) { return new Pair("k" + n, n * base); } }
        enum Size { SMALL, LARGE; Size other() { return this == SMALL ? LARGE : SMALL; } }
        interface Scorer { int score(Pair p); }
        int bonus = args.length + 5;
        class Doubling implements Scorer {
            final int extra;
            Doubling(int extra) { this.extra = extra; }
            @Override public int score(Pair p) { return p.value() * 2 + extra + bonus; }
        }
        Scorer s = new Doubling(1), t = p -> p.value() + bonus;
        List<Pair> pairs = IntStream.range(1, 4).mapToObj(Pair::of).collect(Collectors.toList());
        for (Pair p : pairs) System.out.println(p + " " + s.score(p) + " " + t.score(p));
        System.out.println(Size.SMALL.other() + " " + Arrays.toString(Size.values()) + new Pair("a", 1).equals(new Pair("a", 1)));
        System.out.println(pairs.stream().map(Pair::value).reduce(Integer::sum).get());
        Runnable r = () -> {
            class Inner { String hi() { return "inner " + bonus; } }
            System.out.println(new Inner().hi());
        };
        r.run();
        new Pair("", 0);
    }
}
