import java.util.*;

public class Batches {
    static <T> Iterable<List<T>> batches(List<T> l, int n) {
        return () -> new Iterator<>() {
            int at;
            @Override public boolean hasNext() { return at < l.size(); }
            @Override public List<T> next() { List<T> b = l.subList(at, Math.min(l.size(), at + n)); at += n; return b; }
        };
    }
    static <T> Iterator<T> cycle(Collection<T> c) {
        return new Iterator<T>() {
            private Iterator<T> inner = c.iterator();
            public boolean hasNext() { return !c.isEmpty(); }
            public T next() { if (!inner.hasNext()) inner = c.iterator(); return inner.next(); }
        };
    }
    static class Spool implements Iterable<String> {
        int asked;
        public Iterator<String> iterator() { return new Iterator<String>() { int n; public boolean hasNext() { asked++; return n < 5; } public String next() { return "" + n++; } }; }
    }

    public static void main(String[] args) throws Exception {
        for (List<Integer> b : batches(List.of(1, 2, 3, 4, 5, 6, 7), 3)) System.out.print(b + " ");
        System.out.println();
        Iterator<String> it = cycle(List.of("r", "g", "b"));
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 7; i++) s.append(it.next());
        System.out.println(s);
        Spool spool = new Spool();
        for (String x : spool) { System.out.print(x); if (x.equals("2")) break; }
        System.out.println(" " + spool.asked);
    }
}
