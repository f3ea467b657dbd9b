public class ScopesAndConstants {
    static final int SECONDS = 60 * 60 * 24;
    static final String PREFIX = "v" + 1 + '.' + 2.0;
    static final long MASK = 0xFFL << 8 | 1;
    static final char NEXT = 'a' + 1;
    static final byte SMALL = (byte) 300;
    static final double THIRD = 1 / 3 + 1.0 / 3;
    static final boolean FLAG = SECONDS > 1000 && PREFIX.length() > 1;
    static int counter = next();
    static int next() { return counter + 5; }
    final int id;
    { id = counter++; }
    interface Limits { int MAX = 10; String NAME = "limits" + MAX; }
    static class Impl implements Limits { int twice() { return MAX * 2; } }

    public static void main(String[] args) {
        System.out.println(SECONDS + " " + PREFIX + " " + MASK + " " + NEXT + " " + SMALL + " " + THIRD + " " + FLAG);
        System.out.println(counter + " " + new ScopesAndConstants().id + new ScopesAndConstants().id + " " + counter);
        System.out.println(Limits.NAME + new Impl().twice() + Impl.MAX);
        final int local = 5;
        byte b = local;
        char c = local + 'a';
        System.out.println(b + "" + c);
        int x;
        if (SECONDS > 0) x = 1; else x = 2;
        System.out.println(x);
        final int late;
        late = x + 1;
        System.out.println(late);
        for (int i = 0, x2 = 10; i < 2; i++) { int y = i * x2; System.out.print(y + " "); }
        int y = 99;
        System.out.println(y);
        System.out.println(Integer.MAX_VALUE + 1 + " " + (Integer.MAX_VALUE + 1L) + " " + Byte.MIN_VALUE + Short.MAX_VALUE + " " + Character.MIN_VALUE + 0 + " " + Double.MAX_VALUE + Float.MIN_VALUE);
        var list = new java.util.ArrayList<java.util.Map<String, Integer>>();
        list.add(java.util.Map.of("k", 1));
        for (var m : list) for (var e : m.entrySet()) System.out.println(e.getKey() + e.getValue());
        if (false) System.out.println("never");
        while (true) { if (x++ > 3) break; }
        System.out.println(x);
        assert x < 0 : "not enabled";
        ;
        {}
        System.out.println("end"); // comment
        /* block */ System.out.println(/* inner */ "\u0041\t|" + "a//b" + '\'' + "\"" + '\\');
    }
}
