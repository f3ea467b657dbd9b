package java.util;

import java.io.Serializable;
import java.util.function.Predicate;

public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
    private final Comparator<? super E> comparator;
    public PriorityQueue() { this(11, null); }
    public PriorityQueue(int initialCapacity) { this(initialCapacity, null); }
    public PriorityQueue(Comparator<? super E> comparator) { this(11, comparator); }
    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) throw new IllegalArgumentException();
        this.comparator = comparator;
        order(comparator);
    }
    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> c) {
        this(11, c instanceof PriorityQueue ? (Comparator<? super E>) ((PriorityQueue<? extends E>) c).comparator() : c instanceof SortedSet ? (Comparator<? super E>) ((SortedSet<? extends E>) c).comparator() : null);
        heapify(c.toArray());
    }
    private native void order(Comparator<? super E> comparator);
    private native void heapify(Object[] elements);
    public boolean add(E e) { return offer(e); }
    public native boolean offer(E e);
    public native E peek();
    public native E poll();
    public native boolean remove(Object o);
    public native boolean removeIf(Predicate<? super E> filter);
    public native boolean removeAll(Collection<?> c);
    public native boolean retainAll(Collection<?> c);
    public native boolean contains(Object o);
    public native int size();
    public native void clear();
    public native Object[] toArray();
    public native Iterator<E> iterator();
    public Comparator<? super E> comparator() { return comparator; }
    private static class Itr<E> implements Iterator<E> {
        public native boolean hasNext();
        public native E next();
        public native void remove();
    }
}
