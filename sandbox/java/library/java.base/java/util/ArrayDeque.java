package java.util;

import java.io.Serializable;

public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
    public ArrayDeque() {}
    public ArrayDeque(int numElements) { this(); }
    public ArrayDeque(Collection<? extends E> c) {
        this();
        addAll(c);
    }
    public native void addFirst(E e);
    public native void addLast(E e);
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }
    public native E removeFirst();
    public native E removeLast();
    public native E pollFirst();
    public native E pollLast();
    public native E getFirst();
    public native E getLast();
    public native E peekFirst();
    public native E peekLast();
    public native boolean removeFirstOccurrence(Object o);
    public native boolean removeLastOccurrence(Object o);
    public boolean offer(E e) { return offerLast(e); }
    public E remove() { return removeFirst(); }
    public E poll() { return pollFirst(); }
    public E element() { return getFirst(); }
    public E peek() { return peekFirst(); }
    public void push(E e) { addFirst(e); }
    public E pop() { return removeFirst(); }
    public boolean remove(Object o) { return removeFirstOccurrence(o); }
    public boolean add(E e) {
        addLast(e);
        return true;
    }
    public native boolean contains(Object o);
    public native int size();
    public native boolean isEmpty();
    public native void clear();
    public native Iterator<E> iterator();
    public native Iterator<E> descendingIterator();
    public native ArrayDeque<E> clone();
    public native Object[] toArray();
    private static class DeqIterator<E> implements Iterator<E> {
        public native boolean hasNext();
        public native E next();
        public native void remove();
    }
}
