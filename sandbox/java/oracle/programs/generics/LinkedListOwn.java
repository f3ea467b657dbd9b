import java.util.*;
import java.util.function.*;

public class LinkedListOwn<T> implements Iterable<T> {
    private static class Node<T> { T value; Node<T> next; Node(T value) { this.value = value; } }
    private Node<T> head, tail;
    private int size;

    @SafeVarargs static <T> LinkedListOwn<T> of(T... items) { LinkedListOwn<T> l = new LinkedListOwn<>(); for (T t : items) l.add(t); return l; }
    void add(T t) { Node<T> n = new Node<>(t); if (head == null) head = tail = n; else tail = tail.next = n; size++; }
    T get(int i) { if (i < 0 || i >= size) throw new IndexOutOfBoundsException("Index: " + i + ", Size: " + size); Node<T> n = head; while (i-- > 0) n = n.next; return n.value; }
    boolean remove(T t) {
        for (Node<T> n = head, before = null; n != null; before = n, n = n.next) if (Objects.equals(n.value, t)) {
            if (before == null) head = n.next; else before.next = n.next;
            if (n == tail) tail = before;
            size--;
            return true;
        }
        return false;
    }
    <R> LinkedListOwn<R> map(Function<? super T, ? extends R> f) { LinkedListOwn<R> r = new LinkedListOwn<>(); for (T t : this) r.add(f.apply(t)); return r; }
    void reverse() { Node<T> done = null, n = head; tail = head; while (n != null) { Node<T> next = n.next; n.next = done; done = n; n = next; } head = done; }
    @Override public Iterator<T> iterator() { return new Iterator<T>() { Node<T> at = head; public boolean hasNext() { return at != null; } public T next() { T v = at.value; at = at.next; return v; } }; }
    @Override public String toString() { StringJoiner j = new StringJoiner(" -> "); for (T t : this) j.add(String.valueOf(t)); return j.toString(); }

    public static void main(String[] args) {
        LinkedListOwn<Integer> l = of(3, 1, 4, 1, 5);
        System.out.println(l + " " + l.size + " " + l.get(2) + " " + l.remove(1) + l.remove(99) + " " + l.map(x -> "n" + x));
        l.reverse();
        l.add(null);
        System.out.println(l + " " + l.remove(null) + l.size + " " + l.tail.value);
        int sum = 0;
        for (int x : l) sum += x;
        System.out.println(sum);
        l.get(7);
    }
}
