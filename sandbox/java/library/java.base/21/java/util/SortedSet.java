package java.util;

public interface SortedSet<E> extends Set<E>, SequencedSet<E> {
    default E getFirst() { return this.first(); }
    default E getLast() { return this.last(); }
    default E removeFirst() {
        E e = this.first();
        this.remove(e);
        return e;
    }
    default E removeLast() {
        E e = this.last();
        this.remove(e);
        return e;
    }
    SortedSet<E> reversed();
}
