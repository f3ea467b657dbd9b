package java.util;

public interface SequencedCollection<E> extends Collection<E> {
    SequencedCollection<E> reversed();
    default void addFirst(E e) { throw new UnsupportedOperationException(); }
    default void addLast(E e) { throw new UnsupportedOperationException(); }
    default E getFirst() { return this.iterator().next(); }
    default E getLast() { return this.reversed().iterator().next(); }
    default E removeFirst() {
        Iterator<E> each = this.iterator();
        E e = each.next();
        each.remove();
        return e;
    }
    default E removeLast() {
        Iterator<E> each = this.reversed().iterator();
        E e = each.next();
        each.remove();
        return e;
    }
}
