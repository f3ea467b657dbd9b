import java.util.*;

public class MutualRecursion {
    static boolean even(int n) { return n == 0 || odd(n - 1); }
    static boolean odd(int n) { return n != 0 && even(n - 1); }
    static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
    static long power(long b, int e) { if (e == 0) return 1; long h = power(b, e / 2); return e % 2 == 0 ? h * h : h * h * b; }
    static String reverse(String s) { return s.isEmpty() ? "" : reverse(s.substring(1)) + s.charAt(0); }
    static int count(String s) { int depth = 0, max = 0; for (char c : s.toCharArray()) { if (c == '(') max = Math.max(max, ++depth); else if (c == ')') depth--; } return max; }
    static List<List<Integer>> combos(List<Integer> l, int k) {
        if (k == 0) return List.of(List.of());
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < l.size(); i++) for (List<Integer> rest : combos(l.subList(i + 1, l.size()), k - 1)) { List<Integer> c = new ArrayList<>(List.of(l.get(i))); c.addAll(rest); all.add(c); }
        return all;
    }
    static List<Object> flatten(List<?> l) { List<Object> out = new ArrayList<>(); for (Object o : l) if (o instanceof List<?> inner) out.addAll(flatten(inner)); else out.add(o); return out; }

    public static void main(String[] args) throws Exception {
        for (int i : new int[] {0, 7, 10}) System.out.print(even(i) + " ");
        System.out.println(ackermann(2, 3) + " " + power(2, 30) + " " + reverse("recursion") + " " + count("a(b(c)d)e"));
        System.out.println(combos(List.of(1, 2, 3), 2) + " " + flatten(List.<Object>of(1, List.<Object>of(2, List.of(3, 4)), 5)));
    }
}
