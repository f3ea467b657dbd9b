package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import jdk.internal.misc.Blocking;

public class SynchronousQueue<E> extends AbstractBlockingQueue<E> {
    private static final class Offer {
        final Object item;
        boolean taken;
        Offer(Object item) { this.item = item; }
    }
    private final Deque<Offer> offers = new ArrayDeque<>();
    private int takers;
    public SynchronousQueue() { super(new ArrayDeque<E>(), 1); }
    public SynchronousQueue(boolean fair) { this(); }
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        return takers > offers.size() && offers.add(new Offer(e));
    }
    public void put(E e) throws InterruptedException { hand(e, -1); }
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException { return offer(e) || hand(e, unit.toMillis(timeout)); }
    private boolean hand(E e, long millis) throws InterruptedException {
        Offer mine = new Offer(Objects.requireNonNull(e));
        offers.add(mine);
        try {
            return Blocking.interruptibly(() -> mine.taken, millis);
        } finally {
            if (!mine.taken) offers.remove(mine);
        }
    }
    @SuppressWarnings("unchecked")
    public E poll() {
        Offer first = offers.poll();
        if (first == null) return null;
        first.taken = true;
        return (E) first.item;
    }
    public E take() throws InterruptedException { return next(-1); }
    public E poll(long timeout, TimeUnit unit) throws InterruptedException { return next(unit.toMillis(timeout)); }
    private E next(long millis) throws InterruptedException {
        takers++;
        try {
            return Blocking.interruptibly(() -> !offers.isEmpty(), millis) ? poll() : null;
        } finally {
            takers--;
        }
    }
    public E peek() { return null; }
    public int size() { return 0; }
    public boolean isEmpty() { return true; }
    public int remainingCapacity() { return 0; }
    public boolean contains(Object o) { return false; }
    public boolean remove(Object o) { return false; }
    public void clear() {}
    public Iterator<E> iterator() { return Collections.emptyIterator(); }
}
