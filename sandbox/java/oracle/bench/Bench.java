import java.util.*;
import java.util.stream.*;

public class Bench {
    interface Shape { double area(); }
    record Circle(double r) implements Shape { public double area() { return 3 * r * r; } }
    record Square(double s) implements Shape { public double area() { return s * s; } }
    static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
    static long loop(int n) { int x = 0; for (int i = 0; i < n; i++) x += i ^ 3; return x; }
    static long longs(int n) { long h = 1; for (int i = 0; i < n; i++) h = h * 31 % 1_000_003 + i; return h; }
    static long overflow(int n) { long h = 1125899906842597L; for (int i = 0; i < n; i++) h = 31 * h + i; return h; }
    static int sieve(int n) { boolean[] no = new boolean[n + 1]; int count = 0; for (int i = 2; i <= n; i++) { if (no[i]) continue; count++; for (long j = (long) i * i; j <= n; j += i) no[(int) j] = true; } return count; }
    static double shapes(int n) { Shape[] all = {new Circle(1), new Square(2), new Circle(3)}; double s = 0; for (int i = 0; i < n; i++) s += all[i % 3].area(); return s; }
    static int map(int n) { Map<Integer, Integer> m = new HashMap<>(); for (int i = 0; i < n; i++) m.merge(i % 1000, 1, Integer::sum); return m.size(); }
    static int text(int n) { StringBuilder b = new StringBuilder(); for (int i = 0; i < n; i++) b.append(i).append(','); return b.toString().split(",").length; }
    static long stream(int n) { return IntStream.range(0, n).filter(i -> i % 3 == 0).mapToObj(i -> "k" + i).collect(Collectors.groupingBy(String::length, Collectors.counting())).size(); }
    static int caught(int n) { int c = 0; for (int i = 0; i < n; i++) try { Integer.parseInt(i % 2 == 0 ? "1" : "x"); } catch (NumberFormatException e) { c++; } return c; }

    interface Work { Object run(); }
    static void time(String name, long operations, Work work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println(name + "\t" + operations + "\t" + best);
    }

    public static void main(String[] args) {
        time("calls (fib 27)", 832_040, () -> fib(27));
        time("loop turns (int)", 3_000_000, () -> loop(3_000_000));
        time("loop turns (long)", 1_000_000, () -> longs(1_000_000));
        time("long overflow", 200_000, () -> overflow(200_000));
        time("sieve of 500 000", 500_000, () -> sieve(500_000));
        time("interface calls", 1_000_000, () -> shapes(1_000_000));
        time("HashMap.merge", 200_000, () -> map(200_000));
        time("StringBuilder, split", 100_000, () -> text(100_000));
        time("stream, groupingBy", 100_000, () -> stream(100_000));
        time("exceptions caught", 20_000, () -> caught(20_000));
    }
}
