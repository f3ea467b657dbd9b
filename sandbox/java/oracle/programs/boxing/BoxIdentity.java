import java.util.*;

public class BoxIdentity {
    static String f(int i) { return "int"; }
    static String f(long l) { return "long"; }
    static String f(Integer i) { return "Integer"; }
    static String f(Object o) { return "Object"; }
    static String f(int... is) { return "varargs"; }
    static String g(long l) { return "long"; }
    static String g(Integer i) { return "Integer"; }
    static String h(Object o) { return "Object"; }
    static String h(double d) { return "double"; }

    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (c == 128) + " " + (c <= d && c >= d));
        Long l = 127L;
        System.out.println(l.equals(127) + " " + l.equals(127L) + " " + (l == 127) + " " + new HashSet<Object>(List.of(1, 1L, 1.0, '1')).size());
        byte bt = 1;
        short s = 1;
        char ch = 'c';
        System.out.println(f(1) + f(bt) + f(ch) + f(1L) + f(1f) + f(a) + f() + f(1, 2) + f((Object) 1));
        System.out.println(g(1) + g(s) + g(a) + " " + h(1) + h(a) + h('c') + h("s"));
        List<Integer> list = new ArrayList<>(List.of(10, 20, 30, 1));
        list.remove(1);
        list.remove(Integer.valueOf(1));
        System.out.println(list + " " + list.contains(30) + list.indexOf(10));
        Object o = true ? 1 : "x";
        System.out.println(o.getClass().getSimpleName());
        Integer sum = 0;
        for (Integer i = 0; i < 5; i++) sum += i;
        System.out.println(sum);
        Map<Character, Integer> counts = new TreeMap<>();
        for (char x : "banana".toCharArray()) counts.put(x, counts.containsKey(x) ? counts.get(x) + 1 : 1);
        System.out.println(counts);
        double avg = sum / 4;
        System.out.println(avg + " " + (sum / 4.0) + " " + sum.doubleValue() + " " + a.compareTo(c) + " " + Integer.valueOf(5).hashCode() + " " + Boolean.hashCode(true) + " " + Long.hashCode(1L << 33));
        Boolean t = true, u = Boolean.valueOf("true");
        System.out.println((t == u) + " " + t.compareTo(false) + " " + Boolean.logicalXor(t, u));
        long mixed = a + 1L;
        float fl = a;
        System.out.println(mixed + " " + fl + " " + (char) (a - 30) + " " + (a + 0.5) + " " + a++ + " " + ++a);
        System.out.println(new Object[] {1, 'c', 2L, 1.5f}[3] + " " + Objects.equals(1, 1L) + " " + Objects.equals(1000, 1000));
    }
}
