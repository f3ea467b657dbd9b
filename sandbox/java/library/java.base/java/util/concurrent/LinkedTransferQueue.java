package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Objects;
import jdk.internal.misc.Blocking;

public class LinkedTransferQueue<E> extends AbstractBlockingQueue<E> implements TransferQueue<E> {
    private int takers;
    private long added;
    private long removed;
    public LinkedTransferQueue() { super(new ArrayDeque<E>(), Integer.MAX_VALUE); }
    public LinkedTransferQueue(Collection<? extends E> c) {
        this();
        addAll(c);
    }
    public boolean offer(E e) {
        added++;
        return super.offer(e);
    }
    public void put(E e) { offer(e); }
    public boolean offer(E e, long timeout, TimeUnit unit) { return offer(e); }
    private E taken(E e) {
        if (e != null) removed++;
        return e;
    }
    public E poll() { return taken(super.poll()); }
    public E take() throws InterruptedException {
        takers++;
        try {
            return taken(super.take());
        } finally {
            takers--;
        }
    }
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        takers++;
        try {
            return taken(super.poll(timeout, unit));
        } finally {
            takers--;
        }
    }
    public boolean hasWaitingConsumer() { return takers > items.size(); }
    public int getWaitingConsumerCount() { return Math.max(0, takers - items.size()); }
    public boolean tryTransfer(E e) {
        Objects.requireNonNull(e);
        return hasWaitingConsumer() && offer(e);
    }
    public void transfer(E e) throws InterruptedException { hand(e, -1); }
    public boolean tryTransfer(E e, long timeout, TimeUnit unit) throws InterruptedException { return hand(e, unit.toMillis(timeout)); }
    private boolean hand(E e, long millis) throws InterruptedException {
        offer(e);
        long place = added;
        boolean gone = false;
        try {
            gone = Blocking.interruptibly(() -> removed >= place, millis);
        } finally {
            if (!gone && items.remove(e)) added--;
        }
        return gone;
    }
}
