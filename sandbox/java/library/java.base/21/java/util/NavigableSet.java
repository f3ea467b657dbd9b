package java.util;

public interface NavigableSet<E> extends SortedSet<E> {
    default E removeFirst() {
        if (this.isEmpty()) throw new NoSuchElementException();
        return this.pollFirst();
    }
    default E removeLast() {
        if (this.isEmpty()) throw new NoSuchElementException();
        return this.pollLast();
    }
    default NavigableSet<E> reversed() { return this.descendingSet(); }
}
