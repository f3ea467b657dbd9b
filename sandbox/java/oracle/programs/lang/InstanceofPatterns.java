import java.util.*;

public class InstanceofPatterns {
    static String kind(Object o) {
        if (o == null) return "null";
        if (o instanceof Integer i && i % 2 == 0) return "even " + i / 2;
        if (o instanceof Number n) return n.getClass().getSimpleName() + " " + n.intValue();
        if (o instanceof CharSequence c && c.length() > 3) return "long text " + c.charAt(0);
        if (!(o instanceof String s)) return o instanceof int[] a ? "ints " + a.length : o instanceof Object[] b ? "array " + b.length : "other";
        return "short " + s.toUpperCase();
    }
    static class Point {
        final int x, y;
        Point(int x, int y) { this.x = x; this.y = y; }
        @Override public boolean equals(Object o) { return o instanceof Point p && p.x == x && p.y == y; }
        @Override public int hashCode() { return 31 * x + y; }
    }

    public static void main(String[] args) {
        Object[] all = {4, 7, 2.9, 5L, "abc", "abcd", new StringBuilder("build"), new int[2], new String[] {"q"}, null, 'c', List.of()};
        for (Object o : all) System.out.println(kind(o));
        System.out.println(new Point(1, 2).equals(new Point(1, 2)) + " " + new Point(1, 2).equals("x") + " " + new HashSet<>(List.of(new Point(3, 4))).contains(new Point(3, 4)));
        Object o = "loop";
        while (!(o instanceof Integer n)) { o = o.toString().length(); }
        System.out.println(n + 1);
        boolean b = o instanceof Integer k && k > 100 || o instanceof Comparable<?> c && c.getClass() == Integer.class;
        System.out.println(b);
    }
}
