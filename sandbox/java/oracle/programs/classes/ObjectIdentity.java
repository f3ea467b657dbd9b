import java.util.*;

public class ObjectIdentity {
    static class Node {
        int value;
        Node next;
        Node(int value) { this.value = value; }
    }
    static void change(Node n, int[] a, int x, String s) {
        n.value = 100;
        n = new Node(7);
        n.value = 8;
        a[0] = 50;
        a = new int[] {1};
        x = 9;
        s = "changed";
    }
    static Node reverse(Node head) {
        Node done = null;
        while (head != null) {
            Node next = head.next;
            head.next = done;
            done = head;
            head = next;
        }
        return done;
    }

    public static void main(String[] args) {
        Node n = new Node(1), same = n;
        int[] a = {1, 2};
        int x = 3;
        String s = "kept";
        change(n, a, x, s);
        System.out.println(same.value + " " + a[0] + " " + x + " " + s + " " + (n == same));
        Node head = null;
        for (int i = 5; i > 0; i--) { Node m = new Node(i); m.next = head; head = m; }
        for (Node m = reverse(head); m != null; m = m.next) System.out.print(m.value + " ");
        System.out.println();
        List<int[]> list = new ArrayList<>();
        int[] shared = new int[1];
        for (int i = 0; i < 3; i++) { shared[0] = i; list.add(shared); }
        System.out.println(list.get(0)[0] + " " + list.indexOf(shared) + " " + list.contains(new int[] {2}));
        Object o1 = new Object(), o2 = new Object();
        System.out.println(o1.equals(o2) + " " + o1.equals(o1) + " " + (o1.hashCode() == o1.hashCode()));
        StringBuilder b = new StringBuilder("a"), c = b;
        c.append("b");
        System.out.println(b + " " + (b == c));
    }
}
