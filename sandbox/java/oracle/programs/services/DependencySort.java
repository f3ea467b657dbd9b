import java.util.*;

public class DependencySort {
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    void module(String name, String... needed) {
        needs.put(name, new LinkedHashSet<>(Arrays.asList(needed)));
    }

    List<String> order() {
        List<String> done = new ArrayList<>();
        Set<String> open = new HashSet<>();
        for (String name : needs.keySet()) visit(name, done, open, new ArrayDeque<>());
        return done;
    }

    private void visit(String name, List<String> done, Set<String> open, Deque<String> path) {
        if (done.contains(name)) return;
        path.addLast(name);
        if (!open.add(name)) throw new IllegalStateException("cycle: " + String.join(" -> ", path));
        for (String needed : needs.getOrDefault(name, Collections.emptySet())) visit(needed, done, open, path);
        path.removeLast();
        open.remove(name);
        done.add(name);
    }

    public static void main(String[] args) {
        DependencySort sort = new DependencySort();
        sort.module("web", "service", "json");
        sort.module("service", "store", "api");
        sort.module("store", "api");
        sort.module("json");
        System.out.println(sort.order());
        sort.module("api", "web");
        try {
            System.out.println(sort.order());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
