package java.util.concurrent;

import jdk.internal.misc.Blocking;

public class Semaphore {
    private int permits;
    private final boolean fair;
    public Semaphore(int permits) { this(permits, false); }
    public Semaphore(int permits, boolean fair) {
        this.permits = permits;
        this.fair = fair;
    }
    private static void check(int n) {
        if (n < 0) throw new IllegalArgumentException();
    }
    public void acquire() throws InterruptedException { acquire(1); }
    public void acquire(int n) throws InterruptedException {
        check(n);
        Blocking.interruptibly(() -> permits >= n, -1);
        permits -= n;
    }
    public void acquireUninterruptibly() {
        Blocking.until(() -> permits >= 1);
        permits--;
    }
    public boolean tryAcquire() { return tryAcquire(1); }
    public boolean tryAcquire(int n) {
        check(n);
        if (permits < n) return false;
        permits -= n;
        return true;
    }
    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException { return tryAcquire(1, timeout, unit); }
    public boolean tryAcquire(int n, long timeout, TimeUnit unit) throws InterruptedException {
        check(n);
        return Blocking.interruptibly(() -> permits >= n, unit.toMillis(timeout)) && tryAcquire(n);
    }
    public void release() { permits++; }
    public void release(int n) {
        check(n);
        permits += n;
    }
    public int availablePermits() { return permits; }
    public int drainPermits() {
        int all = permits;
        permits = 0;
        return all;
    }
    public boolean isFair() { return fair; }
    public String toString() { return super.toString() + "[Permits = " + permits + "]"; }
}
