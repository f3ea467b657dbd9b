import java.util.*;
import java.util.stream.*;

public class StructuresAndAlgorithms {
    enum Op implements java.util.function.IntBinaryOperator {
        PLUS("+") { public int applyAsInt(int a, int b) { return a + b; } },
        TIMES("*") { public int applyAsInt(int a, int b) { return a * b; } };
        private final String symbol;
        Op(String s) { symbol = s; }
        static Optional<Op> of(String s) { return Arrays.stream(values()).filter(o -> o.symbol.equals(s)).findFirst(); }
    }
    static class Lru<K, V> extends LinkedHashMap<K, V> {
        private final int max;
        Lru(int max) { super(16, 0.75f, true); this.max = max; }
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > max; }
    }
    static <T extends Comparable<? super T>> T maxOf(Collection<? extends T> c) {
        Iterator<? extends T> it = c.iterator(); T best = it.next();
        while (it.hasNext()) { T x = it.next(); if (x.compareTo(best) > 0) best = x; }
        return best;
    }
    static class Node<T> { T value; Node<T> next; Node(T v, Node<T> n) { value = v; next = n; } }
    static class Stack2<T> implements Iterable<T> {
        private Node<T> head; private int size;
        void push(T t) { head = new Node<>(t, head); size++; }
        T pop() { if (head == null) throw new NoSuchElementException("empty stack"); T v = head.value; head = head.next; size--; return v; }
        public Iterator<T> iterator() { return new Iterator<T>() { Node<T> at = head; public boolean hasNext() { return at != null; } public T next() { T v = at.value; at = at.next; return v; } }; }
    }
    interface Shape { double area(); default String describe() { return getClass().getSimpleName() + " of " + String.format("%.1f", area()); } static Shape unit() { return () -> 1.0; } }
    record Rect(double w, double h) implements Shape { Rect { if (w < 0 || h < 0) throw new IllegalArgumentException("negative: " + w + "x" + h); } public double area() { return w * h; } static Rect square(double s) { return new Rect(s, s); } }
    static int[][] multiply(int[][] a, int[][] b) { int[][] r = new int[a.length][b[0].length]; for (int i = 0; i < a.length; i++) for (int j = 0; j < b[0].length; j++) for (int k = 0; k < b.length; k++) r[i][j] += a[i][k] * b[k][j]; return r; }
    static void hanoi(int n, char a, char b, char c, List<String> out) { if (n == 0) return; hanoi(n - 1, a, c, b, out); out.add(a + ">" + c); hanoi(n - 1, b, a, c, out); }
    static void permute(String rest, String done, List<String> out) { if (rest.isEmpty()) { out.add(done); return; } for (int i = 0; i < rest.length(); i++) permute(rest.substring(0, i) + rest.substring(i + 1), done + rest.charAt(i), out); }
    public static void main(String[] args) {
        System.out.println(Op.of("*").map(o -> o.applyAsInt(6, 7)).orElse(-1) + " " + Op.of("?").isPresent() + " " + Op.PLUS.getClass() + " " + Op.PLUS.getDeclaringClass() + " " + Op.valueOf("TIMES").ordinal());
        EnumMap<Op, Integer> em = new EnumMap<>(Op.class); em.put(Op.TIMES, 2); em.put(Op.PLUS, 1); System.out.println(em);
        Lru<String, Integer> lru = new Lru<>(2); lru.put("a", 1); lru.put("b", 2); lru.get("a"); lru.put("c", 3); System.out.println(lru);
        System.out.println(maxOf(List.of(3, 9, 4)) + " " + maxOf(Set.of("x")));
        Stack2<String> st = new Stack2<>(); for (String s : "one two three".split(" ")) st.push(s);
        StringBuilder sb = new StringBuilder(); for (String s : st) sb.append(s).append('/'); sb.setLength(sb.length() - 1); System.out.println(sb + " " + st.pop() + " " + st.size + " " + sb.reverse());
        try { new Stack2<Integer>().pop(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        List<Shape> shapes = List.of(new Rect(2, 3.5), Rect.square(2)); shapes.forEach(s -> System.out.println(s.describe() + " " + s)); System.out.println(Shape.unit().area());
        try { new Rect(-1, 2); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println(Arrays.deepToString(multiply(new int[][]{{1, 2}, {3, 4}}, new int[][]{{0, 1}, {1, 0}})));
        List<String> moves = new ArrayList<>(); hanoi(3, 'A', 'B', 'C', moves); System.out.println(moves.size() + " " + moves);
        List<String> perms = new ArrayList<>(); permute("abc", "", perms); System.out.println(perms);
        PriorityQueue<int[]> pq = new PriorityQueue<>((x, y) -> x[1] != y[1] ? Integer.compare(x[1], y[1]) : y[0] - x[0]); pq.add(new int[]{1, 5}); pq.add(new int[]{2, 3}); pq.add(new int[]{3, 3}); while (!pq.isEmpty()) System.out.print(Arrays.toString(pq.poll()) + " "); System.out.println();
        Map<Character, Integer> freq = new TreeMap<>(Comparator.reverseOrder()); for (char c : "mississippi".toCharArray()) freq.merge(c, 1, Integer::sum); System.out.println(freq);
        String text = """
            Dear "%s",
              you owe \t%d\\%s
            """.formatted("Ann", 42, "EUR"); System.out.print(text);
        outer: for (int i = 2; i < 30; i++) { for (int j = 2; j * j <= i; j++) if (i % j == 0) continue outer; System.out.print(i + " "); } System.out.println();
        BitSet sieve = new BitSet(); System.out.println(sieve.isEmpty() + " " + Integer.toBinaryString(42) + " " + Integer.toHexString(-1) + " " + Long.MAX_VALUE + " " + (byte) 200 + " " + (char) ('a' + 2) + " " + ('a' + 2) + " " + 7 / 2 + " " + -7 / 2 + " " + -7 % 3 + " " + Math.floorMod(-7, 3) + " " + 1e10 + " " + 1.0f / 3 + " " + 100.0 + " " + 1e-5 + " " + (0.1 + 0.2) + " " + Double.MIN_VALUE + " " + (5 & 3 | 8 ^ 2) + " " + (-17 >> 2) + " " + (-17 >>> 28) + " " + (1 << 33) + " " + (1L << 33));
        Integer i1 = 127, i2 = 127, i3 = 128, i4 = 128; System.out.println((i1 == i2) + " " + (i3 == i4) + " " + i3.equals(i4));
        System.out.println(Objects.hash(1, "a", null) + " " + List.of(1, 2).hashCode() + " " + "hello".hashCode() + " " + new Rect(1, 2).equals(new Rect(1, 2)) + " " + Map.of("k", 1).hashCode() + " " + Boolean.hashCode(true) + " " + Double.hashCode(1.5) + " " + Long.hashCode(1L << 40));
    }
}
