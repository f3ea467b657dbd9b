package java.util.concurrent.locks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.internal.misc.Blocking;

public class ReentrantReadWriteLock implements ReadWriteLock, java.io.Serializable {
    private final Map<Thread, Integer> readers = new HashMap<>();
    private final ReadLock readLock = new ReadLock(this);
    private final WriteLock writeLock = new WriteLock(this);
    private Thread writer;
    private int holds;
    public ReentrantReadWriteLock() {}
    public ReentrantReadWriteLock(boolean fair) {}
    public ReadLock readLock() { return readLock; }
    public WriteLock writeLock() { return writeLock; }
    public int getReadLockCount() {
        int all = 0;
        for (int n : readers.values()) all += n;
        return all;
    }
    public boolean isWriteLocked() { return writer != null; }
    public boolean isWriteLockedByCurrentThread() { return writer == Thread.currentThread(); }
    public int getReadHoldCount() { return readers.getOrDefault(Thread.currentThread(), 0); }
    public int getWriteHoldCount() { return isWriteLockedByCurrentThread() ? holds : 0; }
    private boolean mayRead(Thread me) { return writer == null || writer == me; }
    private boolean mayWrite(Thread me) { return writer == me || writer == null && readers.isEmpty(); }

    public static class ReadLock implements Lock, java.io.Serializable {
        private final ReentrantReadWriteLock all;
        protected ReadLock(ReentrantReadWriteLock lock) { all = lock; }
        private void take() { all.readers.merge(Thread.currentThread(), 1, Integer::sum); }
        public void lock() {
            Thread me = Thread.currentThread();
            Blocking.until(() -> all.mayRead(me));
            take();
        }
        public void lockInterruptibly() throws InterruptedException {
            Thread me = Thread.currentThread();
            Blocking.interruptibly(() -> all.mayRead(me), -1);
            take();
        }
        public boolean tryLock() {
            if (!all.mayRead(Thread.currentThread())) return false;
            take();
            return true;
        }
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            Thread me = Thread.currentThread();
            if (!Blocking.interruptibly(() -> all.mayRead(me), unit.toMillis(timeout))) return false;
            take();
            return true;
        }
        public void unlock() {
            Thread me = Thread.currentThread();
            if (!all.readers.containsKey(me)) throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
            all.readers.computeIfPresent(me, (t, n) -> n == 1 ? null : n - 1);
        }
        public Condition newCondition() { throw new UnsupportedOperationException(); }
    }

    public static class WriteLock implements Lock, java.io.Serializable {
        private final ReentrantReadWriteLock all;
        protected WriteLock(ReentrantReadWriteLock lock) { all = lock; }
        private void take() {
            all.writer = Thread.currentThread();
            all.holds++;
        }
        public void lock() {
            Thread me = Thread.currentThread();
            Blocking.until(() -> all.mayWrite(me));
            take();
        }
        public void lockInterruptibly() throws InterruptedException {
            Thread me = Thread.currentThread();
            Blocking.interruptibly(() -> all.mayWrite(me), -1);
            take();
        }
        public boolean tryLock() {
            if (!all.mayWrite(Thread.currentThread())) return false;
            take();
            return true;
        }
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            Thread me = Thread.currentThread();
            if (!Blocking.interruptibly(() -> all.mayWrite(me), unit.toMillis(timeout))) return false;
            take();
            return true;
        }
        public void unlock() {
            if (all.writer != Thread.currentThread()) throw new IllegalMonitorStateException();
            if (--all.holds == 0) all.writer = null;
        }
        public boolean isHeldByCurrentThread() { return all.isWriteLockedByCurrentThread(); }
        public Condition newCondition() { throw new UnsupportedOperationException("The trial's Java has no conditions of write locks; a real JVM has."); }
    }
}
