package java.util.concurrent;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;

public class PriorityBlockingQueue<E> extends AbstractBlockingQueue<E> {
    public PriorityBlockingQueue() { super(new PriorityQueue<E>(), Integer.MAX_VALUE); }
    public PriorityBlockingQueue(int initialCapacity) { this(); }
    public PriorityBlockingQueue(int initialCapacity, Comparator<? super E> comparator) { super(new PriorityQueue<E>(comparator), Integer.MAX_VALUE); }
    public PriorityBlockingQueue(Collection<? extends E> c) {
        this();
        addAll(c);
    }
}
