import java.util.*;

public class Singletons {
    static final class Eager { private static final Eager INSTANCE = new Eager(); private Eager() { System.out.println("made"); } static Eager get() { return INSTANCE; } }
    static final class Lazy { private static Lazy instance; private int n; static synchronized Lazy get() { if (instance == null) instance = new Lazy(); return instance; } int count() { return ++n; } }
    enum Registry { INSTANCE; final Map<String, Integer> map = new TreeMap<>(); void put(String k, int v) { map.put(k, v); } }

    public static void main(String[] args) throws Exception {
        System.out.println(Eager.get() == Eager.get());
        System.out.println(Lazy.get().count() + Lazy.get().count());
        Registry.INSTANCE.put("a", 1);
        System.out.println(Registry.INSTANCE + " " + Registry.valueOf("INSTANCE").map);
    }
}
