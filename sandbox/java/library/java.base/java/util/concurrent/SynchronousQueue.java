package java.util.concurrent;

import java.util.ArrayDeque;

public class SynchronousQueue<E> extends AbstractBlockingQueue<E> {
    private int takers;
    public SynchronousQueue() { super(new ArrayDeque<E>(), 1); }
    public SynchronousQueue(boolean fair) { this(); }
    public boolean offer(E e) { return takers > items.size() && items.add(java.util.Objects.requireNonNull(e)); }
    public void put(E e) throws InterruptedException {
        items.add(java.util.Objects.requireNonNull(e));
        jdk.internal.misc.Blocking.interruptibly(() -> !items.contains(e), -1);
    }
    public E take() throws InterruptedException {
        takers++;
        try {
            return super.take();
        } finally {
            takers--;
        }
    }
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        takers++;
        try {
            return super.poll(timeout, unit);
        } finally {
            takers--;
        }
    }
    public int size() { return 0; }
    public int remainingCapacity() { return 0; }
}
