package java.util;

public interface List<E> extends SequencedCollection<E> {
    default void addFirst(E e) { this.add(0, e); }
    default void addLast(E e) { this.add(e); }
    default E getFirst() {
        if (this.isEmpty()) throw new NoSuchElementException();
        return this.get(0);
    }
    default E getLast() {
        if (this.isEmpty()) throw new NoSuchElementException();
        return this.get(this.size() - 1);
    }
    default E removeFirst() {
        if (this.isEmpty()) throw new NoSuchElementException();
        return this.remove(0);
    }
    default E removeLast() {
        if (this.isEmpty()) throw new NoSuchElementException();
        return this.remove(this.size() - 1);
    }
    default List<E> reversed() { return new ReverseOrderListView<E>(this); }
}
