import java.util.*;

public class AnonymousCaptures {
    private final String owner;
    AnonymousCaptures(String owner) { this.owner = owner; }
    abstract static class Greeter {
        private final String greeting;
        Greeter(String greeting) { this.greeting = greeting; init(); }
        void init() {}
        abstract String name();
        String greet() { return greeting + " " + name(); }
    }
    Greeter make(String suffix, int times) {
        String mark = "!".repeat(times);
        return new Greeter("Hi") {
            int calls;
            { calls = times; }
            @Override String name() { calls++; return owner + suffix + mark + calls; }
        };
    }

    public static void main(String[] args) {
        Greeter g = new AnonymousCaptures("ada").make("-x", 2);
        System.out.println(g.greet() + " " + g.greet());
        Comparator<String> byEnd = new Comparator<String>() {
            private int compared;
            @Override public int compare(String a, String b) { compared++; return a.charAt(a.length() - 1) - b.charAt(b.length() - 1); }
            @Override public String toString() { return "compared " + (compared > 0); }
        };
        List<String> l = new ArrayList<>(List.of("bz", "ay", "cx"));
        l.sort(byEnd);
        System.out.println(l + " " + byEnd);
        Object counter = new Object() {
            private int n;
            @Override public int hashCode() { return ++n; }
        };
        System.out.println(counter.hashCode() + counter.hashCode());
        Thread t = new Thread() { @Override public void run() { System.out.println("in " + getClass().getName()); } };
        t.run();
        List<Integer> filled = new ArrayList<>() {{ add(1); add(2); addAll(List.of(3)); }};
        System.out.println(filled + " " + filled.equals(List.of(1, 2, 3)));
    }
}
