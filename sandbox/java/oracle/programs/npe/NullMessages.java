import java.util.*;

public class NullMessages {
    static class Node {
        String name;
        Node next;
        int[] data;
        Node(String name) { this.name = name; }
        Node getNext() { return next; }
        static Node find(String s) { return null; }
    }

    static Node root;
    Node field;

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    static int length(String text) { return text.length(); }

    public static void main(String[] args) {
        Node n = new Node(null);
        attempt(() -> System.out.println(n.name.length()));
        attempt(() -> System.out.println(n.next.name));
        attempt(() -> System.out.println(n.getNext().getNext()));
        attempt(() -> n.next.name = "x");
        attempt(() -> n.data[0] = 1);
        attempt(() -> System.out.println(n.data[2]));
        attempt(() -> System.out.println(n.data.length));
        attempt(() -> root.next = null);
        attempt(() -> Node.find("a").name.trim());
        attempt(() -> length(null));
        attempt(() -> new NullMessages().field.getNext());
        attempt(() -> { String[] a = new String[2]; System.out.println(a[1].isEmpty()); });
        attempt(() -> { Integer i = null; int x = i; });
        attempt(() -> { Map<String, Integer> m = new HashMap<>(); int x = m.get("k"); });
        attempt(() -> { int[][] grid = new int[2][]; grid[1][0]++; });
        attempt(() -> { String s = null; switch (s) { case "a": break; } });
        attempt(() -> { RuntimeException e = null; throw e; });
        attempt(() -> { List<String> list = null; for (String s : list) System.out.println(s); });
        attempt(() -> { Object lock = null; synchronized (lock) { System.out.println(); } });
        attempt(() -> { Boolean b = null; if (b) System.out.println(); });
        attempt(() -> { Long l = null; long sum = 1 + l; });
        attempt(() -> Objects.requireNonNull(null));
        attempt(() -> Objects.requireNonNull(null, "named"));
    }
}
