package java.util.concurrent.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jdk.internal.misc.Blocking;

public class ReentrantLock implements Lock, java.io.Serializable {
    private final boolean fair;
    private Thread owner;
    private int holds;
    private int waiting;
    public ReentrantLock() { this(false); }
    public ReentrantLock(boolean fair) { this.fair = fair; }
    private boolean free() { return owner == null || owner == Thread.currentThread(); }
    private void take(int n) {
        owner = Thread.currentThread();
        holds += n;
    }
    public void lock() {
        waiting++;
        Thread me = Thread.currentThread();
        Blocking.until(() -> owner == null || owner == me);
        waiting--;
        take(1);
    }
    public void lockInterruptibly() throws InterruptedException {
        Thread me = Thread.currentThread();
        Blocking.interruptibly(() -> owner == null || owner == me, -1);
        take(1);
    }
    public boolean tryLock() {
        if (!free()) return false;
        take(1);
        return true;
    }
    public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
        Thread me = Thread.currentThread();
        if (!Blocking.interruptibly(() -> owner == null || owner == me, unit.toMillis(timeout))) return false;
        take(1);
        return true;
    }
    public void unlock() {
        if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
        if (--holds == 0) owner = null;
    }
    public Condition newCondition() { return new Signal(); }
    public int getHoldCount() { return owner == Thread.currentThread() ? holds : 0; }
    public boolean isHeldByCurrentThread() { return owner == Thread.currentThread(); }
    public boolean isLocked() { return owner != null; }
    public final boolean isFair() { return fair; }
    public final boolean hasQueuedThreads() { return waiting > 0; }
    public final int getQueueLength() { return waiting; }
    public String toString() { return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]"); }

    private final class Signal implements Condition {
        private final List<boolean[]> waiters = new ArrayList<>();
        private boolean pause(long millis, boolean interruptible) throws InterruptedException {
            Thread me = Thread.currentThread();
            if (owner != me) throw new IllegalMonitorStateException();
            int held = holds;
            boolean[] woken = {false};
            waiters.add(woken);
            owner = null;
            holds = 0;
            try {
                if (interruptible) return Blocking.interruptibly(() -> woken[0], millis);
                Blocking.until(() -> woken[0]);
                return true;
            } finally {
                waiters.remove(woken);
                Blocking.until(() -> owner == null);
                owner = me;
                holds = held;
            }
        }
        public void await() throws InterruptedException { pause(-1, true); }
        public void awaitUninterruptibly() {
            try {
                pause(-1, false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        public long awaitNanos(long nanosTimeout) throws InterruptedException {
            long end = System.nanoTime() + nanosTimeout;
            pause(Math.max(0, (nanosTimeout + 999999) / 1000000), true);
            return end - System.nanoTime();
        }
        public boolean await(long time, TimeUnit unit) throws InterruptedException { return pause(Math.max(0, unit.toMillis(time)), true); }
        public void signal() {
            if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
            if (!waiters.isEmpty()) waiters.remove(0)[0] = true;
        }
        public void signalAll() {
            if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
            while (!waiters.isEmpty()) waiters.remove(0)[0] = true;
        }
    }
}
