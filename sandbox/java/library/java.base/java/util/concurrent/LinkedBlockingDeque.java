package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import jdk.internal.misc.Blocking;

public class LinkedBlockingDeque<E> extends AbstractBlockingQueue<E> implements BlockingDeque<E> {
    private final Deque<E> deque;
    public LinkedBlockingDeque() { this(Integer.MAX_VALUE); }
    public LinkedBlockingDeque(int capacity) {
        super(new ArrayDeque<E>(), capacity);
        deque = (Deque<E>) items;
    }
    private boolean full() { return deque.size() >= capacity; }
    public void addFirst(E e) {
        if (!offerFirst(e)) throw new IllegalStateException("Deque full");
    }
    public void addLast(E e) {
        if (!offerLast(e)) throw new IllegalStateException("Deque full");
    }
    public boolean add(E e) {
        addLast(e);
        return true;
    }
    public boolean offerFirst(E e) {
        Objects.requireNonNull(e);
        if (full()) return false;
        deque.addFirst(e);
        return true;
    }
    public boolean offerLast(E e) { return offer(e); }
    public void putFirst(E e) throws InterruptedException {
        Blocking.interruptibly(() -> !full(), -1);
        deque.addFirst(Objects.requireNonNull(e));
    }
    public void putLast(E e) throws InterruptedException { put(e); }
    public E takeFirst() throws InterruptedException { return take(); }
    public E takeLast() throws InterruptedException {
        Blocking.interruptibly(() -> !deque.isEmpty(), -1);
        return deque.pollLast();
    }
    private E there(E e) {
        if (e == null) throw new NoSuchElementException();
        return e;
    }
    public E removeFirst() { return there(deque.pollFirst()); }
    public E removeLast() { return there(deque.pollLast()); }
    public E pollFirst() { return deque.pollFirst(); }
    public E pollLast() { return deque.pollLast(); }
    public E getFirst() { return there(deque.peekFirst()); }
    public E getLast() { return there(deque.peekLast()); }
    public E peekFirst() { return deque.peekFirst(); }
    public E peekLast() { return deque.peekLast(); }
    public void push(E e) { addFirst(e); }
    public E pop() { return removeFirst(); }
    public boolean removeFirstOccurrence(Object o) { return deque.removeFirstOccurrence(o); }
    public boolean removeLastOccurrence(Object o) { return deque.removeLastOccurrence(o); }
    public Iterator<E> descendingIterator() { return new ArrayDeque<E>(deque).descendingIterator(); }
}
