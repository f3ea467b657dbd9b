import java.util.*;

public class RecordFields {
    record All(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a) {}
    record Empty() {}
    record Names(List<String> names) {
        Names { names = List.copyOf(names); }
        Names(String... names) { this(Arrays.asList(names)); }
        @Override public List<String> names() { System.out.println("read"); return names; }
    }
    record Money(long cents) {
        private static int made;
        Money { made++; }
        static Money of(String text) { return new Money(Math.round(Double.parseDouble(text) * 100)); }
        @Override public String toString() { return cents / 100 + "." + String.format("%02d", cents % 100); }
    }

    public static void main(String[] args) {
        All all = new All(true, (byte) 200, (short) 70000, 'q', 5, 6L, 1.5f, -0.0, "t", null);
        System.out.println(all);
        System.out.println(all.equals(new All(true, (byte) -56, (short) 4464, 'q', 5, 6L, 1.5f, 0.0, "t", null)));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        Names names = new Names("x", "y");
        System.out.println(names.names().size() + " " + names);
        try {
            names.names().add("z");
        } catch (UnsupportedOperationException e) {
            System.out.println("immutable " + e.getMessage());
        }
        System.out.println(Money.of("12.345") + " " + Money.of("0.07") + " " + Money.made);
        record Local(String k, Object v) {}
        System.out.println(new Local("k", new Local("inner", 1.0f)));
        System.out.println(new Local("k", 2).hashCode() == 31 * "k".hashCode() + Integer.valueOf(2).hashCode());
    }
}
