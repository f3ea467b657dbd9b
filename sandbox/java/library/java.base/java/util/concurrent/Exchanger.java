package java.util.concurrent;

import jdk.internal.misc.Blocking;

public class Exchanger<V> {
    private static final class Meeting {
        Object first;
        Object second;
        boolean met;
    }
    private Meeting open;
    public Exchanger() {}
    public V exchange(V x) throws InterruptedException {
        try {
            return meet(x, -1);
        } catch (TimeoutException e) {
            throw new Error(e);
        }
    }
    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException { return meet(x, unit.toMillis(timeout)); }
    @SuppressWarnings("unchecked")
    private V meet(V x, long millis) throws InterruptedException, TimeoutException {
        Meeting other = open;
        if (other != null) {
            if (Thread.interrupted()) throw new InterruptedException();
            open = null;
            other.second = x;
            other.met = true;
            return (V) other.first;
        }
        Meeting mine = new Meeting();
        mine.first = x;
        open = mine;
        try {
            if (!Blocking.interruptibly(() -> mine.met, millis)) throw new TimeoutException();
        } finally {
            if (open == mine) open = null;
        }
        return (V) mine.second;
    }
}
