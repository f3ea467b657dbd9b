package java.util.concurrent;

import java.util.Collection;

public class ConcurrentLinkedQueue<E> extends AbstractBlockingQueue<E> {
    public ConcurrentLinkedQueue() { super(new java.util.ArrayDeque<E>(), Integer.MAX_VALUE); }
    public ConcurrentLinkedQueue(Collection<? extends E> c) {
        this();
        addAll(c);
    }
}
