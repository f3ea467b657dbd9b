import java.util.*;

public class StaticMembers {
    private static int count;
    private static final List<String> REGISTRY = new ArrayList<>();
    private static final Map<String, Integer> TABLE;
    static {
        Map<String, Integer> m = new TreeMap<>();
        for (String s : "one two three".split(" ")) m.put(s, s.length());
        TABLE = Collections.unmodifiableMap(m);
    }
    private final int id;
    private StaticMembers() { id = count++; REGISTRY.add("#" + id); }

    static class Holder {
        static { System.out.println("Holder loaded"); }
        static final StaticMembers INSTANCE = new StaticMembers();
    }
    static StaticMembers instance() { return Holder.INSTANCE; }

    static class Counter {
        static int total;
        int own;
        void hit() { own++; total++; }
    }
    static class SubCounter extends Counter { static String tag = "sub" + total; }

    public static void main(String... args) {
        System.out.println("main " + args.length);
        System.out.println(instance().id + " " + (instance() == instance()) + " " + REGISTRY);
        Counter a = new Counter(), b = new SubCounter();
        a.hit(); a.hit(); b.hit();
        System.out.println(a.own + " " + b.own + " " + Counter.total + " " + SubCounter.total + " " + SubCounter.tag);
        SubCounter.total = 50;
        System.out.println(Counter.total + " " + a.total);
        StaticMembers nothing = null;
        System.out.println(nothing.count);
        System.out.println(TABLE);
        try {
            TABLE.put("four", 4);
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable");
        }
        int count = 99;
        System.out.println(count + StaticMembers.count);
    }
}
