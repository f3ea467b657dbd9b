package java.util.concurrent;

import java.util.Collection;

public class ConcurrentLinkedDeque<E> extends LinkedBlockingDeque<E> {
    public ConcurrentLinkedDeque() {}
    public ConcurrentLinkedDeque(Collection<? extends E> c) { addAll(c); }
}
