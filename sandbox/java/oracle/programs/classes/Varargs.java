import java.util.*;

public class Varargs {
    static int sum(int... ns) { int t = 0; for (int n : ns) t += n; return t; }
    static String f(Object... os) { return os == null ? "null" : os.length + Arrays.toString(os); }
    static String g(String first, String... rest) { return first + rest.length; }
    @SafeVarargs static <T> List<T> list(T... ts) { return new ArrayList<>(Arrays.asList(ts)); }
    static <T extends Comparable<T>> T max(T first, T... others) {
        T best = first;
        for (T t : others) if (t.compareTo(best) > 0) best = t;
        return best;
    }
    static String h(char c, int... i) { return "vi" + i.length; }
    static String h(char c, Integer i) { return "I"; }

    public static void main(String[] args) {
        System.out.println(sum() + " " + sum(1) + " " + sum(1, 2, 3) + " " + sum(new int[] {4, 5}));
        System.out.println(f() + f(1, "a") + f((Object[]) null) + f((Object) null) + f(new String[] {"x", "y"}) + f((Object) new String[] {"z"}).charAt(0) + f(List.of(1), 'c', 2.0));
        System.out.println(g("a") + g("a", "b") + g("a", new String[3]) + g("a", "b", null));
        System.out.println(list(1, 2.5, "x").size() + " " + list() + list("q") + max(3, 9, 4) + max("a") + max("b", "abc", "c"));
        System.out.println(h('a', 1) + h('a') + h('a', 1, 2));
        System.out.println(String.format("%s-%s", "a", "b") + String.format("%s", (Object) null) + String.format("none") + Arrays.asList(new Integer[] {1, 2}).size());
        byte b = 3;
        System.out.println(sum(b, 'a', (short) 1));
    }
}
