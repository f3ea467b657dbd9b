import java.util.*;

public class NullUnboxing {
    static Integer maybe(boolean b) { return b ? 1 : null; }
    static int plain(Integer i) { return i == null ? -1 : i; }

    public static void main(String[] args) {
        System.out.println(maybe(true) + " " + maybe(false) + " " + plain(null) + plain(7));
        Map<String, Integer> m = new HashMap<>();
        m.put("a", null);
        System.out.println(m.get("a") + " " + m.getOrDefault("b", 0) + " " + m.containsKey("a"));
        Integer a = 1000, b = 1000;
        System.out.println(a.equals(b) + " " + (a.intValue() == b) + " " + (a >= b) + " " + a.compareTo(b) + " " + Objects.equals(a, b) + " " + (a == b));
        Long l = 1000L;
        System.out.println(l.equals(a) + " " + (l == a.longValue()) + " " + l.equals((long) a) + " " + a.hashCode() + l.hashCode());
        List<Long> longs = new ArrayList<>();
        for (int i = 0; i < 3; i++) longs.add((long) i * i);
        System.out.println(longs + " " + longs.contains(4L) + longs.contains(4) + " " + longs.indexOf(1L));
        Character c = 'x';
        int code = c;
        System.out.println(code + c + " " + (char) (c + 1) + " " + c.equals('x') + Character.valueOf('y').compareTo(c));
        Object[] mixed = {1, 1L, 1.0f, 1.0, '1', "1", true, (byte) 1, (short) 1};
        StringBuilder out = new StringBuilder();
        for (Object o : mixed) out.append(o.getClass().getSimpleName().charAt(0)).append(o.equals(1) ? "=" : "-");
        System.out.println(out);
        Boolean t = Boolean.TRUE;
        if (t && !Boolean.valueOf("no")) System.out.println("boxed condition " + (t ^ true));
        Double d = 0.0, e = -0.0;
        System.out.println(d.equals(e) + " " + (d.doubleValue() == e.doubleValue()) + " " + d.compareTo(e) + " " + Double.valueOf(Double.NaN).equals(Double.NaN));
        int sum = 0;
        for (Integer i : Arrays.asList(1, 2, 3)) sum += i;
        System.out.println(sum + Integer.valueOf(4) * 2);
        int boom = maybe(false);
    }
}
