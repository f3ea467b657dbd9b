import java.util.*;
import java.util.function.*;

public class TreeIterator {
    static class BinaryTree<T extends Comparable<T>> extends AbstractCollection<T> {
        private class Node {
            final T value;
            Node left, right;
            Node(T value) { this.value = value; }
        }
        private Node root;
        private int size;
        @Override public boolean add(T t) {
            if (root == null) root = new Node(t);
            else {
                for (Node n = root; ; ) {
                    int c = t.compareTo(n.value);
                    if (c == 0) return false;
                    Node next = c < 0 ? n.left : n.right;
                    if (next == null) {
                        if (c < 0) n.left = new Node(t); else n.right = new Node(t);
                        break;
                    }
                    n = next;
                }
            }
            size++;
            return true;
        }
        @Override public int size() { return size; }
        @Override public Iterator<T> iterator() {
            Deque<Node> path = new ArrayDeque<>();
            for (Node n = root; n != null; n = n.left) path.push(n);
            return new Iterator<T>() {
                @Override public boolean hasNext() { return !path.isEmpty(); }
                @Override public T next() {
                    Node n = path.pop();
                    for (Node m = n.right; m != null; m = m.left) path.push(m);
                    return n.value;
                }
            };
        }
        int height() { return height(root); }
        private int height(Node n) { return n == null ? 0 : 1 + Math.max(height(n.left), height(n.right)); }
    }

    public static void main(String[] args) {
        BinaryTree<String> tree = new BinaryTree<>();
        Collections.addAll(tree, "m", "c", "x", "a", "d", "z", "c");
        System.out.println(tree + " " + tree.size() + " " + tree.height() + " " + tree.contains("d") + tree.contains("q"));
        for (String s : tree) System.out.print(s.toUpperCase());
        System.out.println();
        System.out.println(new ArrayList<>(tree).equals(List.of("a", "c", "d", "m", "x", "z")) + " " + tree.stream().skip(2).findFirst().get() + " " + Arrays.toString(tree.toArray()) + " " + String.join("", tree));
        BinaryTree<Integer> numbers = new BinaryTree<>();
        numbers.addAll(List.of(5, 1, 9, 7));
        int sum = 0;
        for (int n : numbers) sum += n;
        System.out.println(sum + " " + Collections.max(numbers) + " " + numbers.containsAll(Set.of(1, 9)) + numbers.isEmpty());
        new BinaryTree<Integer>().iterator().next();
    }
}
