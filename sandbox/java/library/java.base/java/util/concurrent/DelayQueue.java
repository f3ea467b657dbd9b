package java.util.concurrent;

import java.util.Collection;
import java.util.PriorityQueue;
import jdk.internal.misc.Blocking;

public class DelayQueue<E extends Delayed> extends AbstractBlockingQueue<E> {
    public DelayQueue() { super(new PriorityQueue<E>(), Integer.MAX_VALUE); }
    public DelayQueue(Collection<? extends E> c) {
        this();
        addAll(c);
    }
    private boolean due() {
        E first = items.peek();
        return first != null && first.getDelay(TimeUnit.NANOSECONDS) <= 0;
    }
    public void put(E e) { offer(e); }
    public E poll() { return due() ? items.poll() : null; }
    public E take() throws InterruptedException { return next(-1); }
    public E poll(long timeout, TimeUnit unit) throws InterruptedException { return next(unit.toMillis(timeout)); }
    private E next(long millis) throws InterruptedException {
        long end = System.currentTimeMillis() + millis;
        while (!due()) {
            long left = millis < 0 ? Long.MAX_VALUE : end - System.currentTimeMillis();
            if (left <= 0) return null;
            E first = items.peek();
            long delay = first == null ? Long.MAX_VALUE : Math.max(1, first.getDelay(TimeUnit.MILLISECONDS));
            long wait = Math.min(left, delay);
            Blocking.interruptibly(() -> items.peek() != first, wait == Long.MAX_VALUE ? -1 : wait);
        }
        return items.poll();
    }
}
