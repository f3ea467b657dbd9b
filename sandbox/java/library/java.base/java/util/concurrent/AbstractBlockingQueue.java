package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import jdk.internal.misc.Blocking;

abstract class AbstractBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
    final Queue<E> items;
    final int capacity;
    AbstractBlockingQueue(Queue<E> items, int capacity) {
        if (capacity <= 0) throw new IllegalArgumentException();
        this.items = items;
        this.capacity = capacity;
    }
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        return items.size() < capacity && items.add(e);
    }
    public void put(E e) throws InterruptedException {
        Objects.requireNonNull(e);
        Blocking.interruptibly(() -> items.size() < capacity, -1);
        items.add(e);
    }
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(e);
        return Blocking.interruptibly(() -> items.size() < capacity, unit.toMillis(timeout)) && items.add(e);
    }
    public E poll() { return items.poll(); }
    public E peek() { return items.peek(); }
    public E take() throws InterruptedException {
        Blocking.interruptibly(() -> !items.isEmpty(), -1);
        return items.poll();
    }
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return Blocking.interruptibly(() -> !items.isEmpty(), unit.toMillis(timeout)) ? items.poll() : null;
    }
    public int size() { return items.size(); }
    public int remainingCapacity() { return capacity == Integer.MAX_VALUE ? capacity : capacity - items.size(); }
    public boolean remove(Object o) { return items.remove(o); }
    public boolean contains(Object o) { return items.contains(o); }
    public void clear() { items.clear(); }
    public int drainTo(Collection<? super E> c) { return drainTo(c, Integer.MAX_VALUE); }
    public int drainTo(Collection<? super E> c, int maxElements) {
        int n = 0;
        for (; n < maxElements && !items.isEmpty(); n++) c.add(items.poll());
        return n;
    }
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        Iterator<Object> snapshot = java.util.Arrays.asList(items.toArray()).iterator();
        return new Iterator<E>() {
            private E last;
            public boolean hasNext() { return snapshot.hasNext(); }
            public E next() { return last = (E) snapshot.next(); }
            public void remove() { items.remove(last); }
        };
    }
}
