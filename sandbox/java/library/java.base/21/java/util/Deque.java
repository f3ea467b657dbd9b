package java.util;

public interface Deque<E> extends Queue<E>, SequencedCollection<E> {
    default Deque<E> reversed() { return new ReverseOrderDequeView<E>(this); }
}
