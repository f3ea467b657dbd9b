import java.util.*;

public class CommonRuntime {
    interface Action { void run() throws Throwable; }
    static void show(Action a) {
        try {
            a.run();
            System.out.println("nothing thrown");
        } catch (Throwable t) {
            System.out.println(t);
        }
    }

    public static void main(String[] args) {
        show(() -> System.out.println(1 / (args.length)));
        show(() -> System.out.println(5L % (long) args.length));
        show(() -> { Object o = "s"; Number n = (Number) o; });
        show(() -> { Object o = new int[0]; String s = (String) o; });
        show(() -> Integer.parseInt("12 "));
        show(() -> Thread.State.valueOf("SLEEPING"));
        show(() -> new ArrayList<>(-1));
        show(() -> new HashMap<>(-1));
        show(() -> List.of(1).iterator().remove());
        show(() -> Collections.unmodifiableMap(new HashMap<>()).put("a", 1));
        show(() -> "abc".repeat(-1));
        show(() -> new PriorityQueue<>().element());
        show(() -> Collections.max(new ArrayList<Integer>()));
        show(() -> { Iterator<Integer> it = new ArrayList<>(List.of(1)).iterator(); it.remove(); });
        show(() -> Objects.requireNonNull(null, "config"));
        show(() -> { throw new Exception(); });
        show(() -> { throw new Error("err", new Exception("c")); });
        show(() -> List.copyOf(Arrays.asList(1, null)));
        show(() -> Map.of("k", null));
        show(() -> new TreeMap<String, String>().firstKey());
        show(() -> new Random().ints(-1));
        show(() -> Enum.valueOf(Thread.State.class, null));
    }
}
