import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class LocksAndSignals {
    static class Buffer<T> {
        private final Deque<T> items = new ArrayDeque<>();
        private final int capacity;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition notFull = lock.newCondition(), notEmpty = lock.newCondition();
        Buffer(int capacity) { this.capacity = capacity; }
        void put(T t) throws InterruptedException {
            lock.lock();
            try {
                while (items.size() == capacity) notFull.await();
                items.addLast(t);
                notEmpty.signal();
            } finally {
                lock.unlock();
            }
        }
        T take() throws InterruptedException {
            lock.lock();
            try {
                while (items.isEmpty()) notEmpty.await();
                T t = items.removeFirst();
                notFull.signal();
                return t;
            } finally {
                lock.unlock();
            }
        }
    }
    static class Monitor {
        private boolean ready;
        private String value;
        synchronized void set(String v) { value = v; ready = true; notifyAll(); }
        synchronized String get() throws InterruptedException { while (!ready) wait(); return value; }
    }

    public static void main(String[] args) throws Exception {
        Buffer<Integer> buffer = new Buffer<>(10);
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 6; i++) buffer.put(i);
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
        });
        producer.start();
        int sum = 0;
        for (int i = 0; i < 6; i++) sum = sum * 10 + buffer.take();
        System.out.println(sum);
        Monitor m = new Monitor();
        new Thread(() -> m.set("signalled")).start();
        System.out.println(m.get());
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        lock.lock();
        System.out.println(lock.getHoldCount() + " " + lock.isLocked() + " " + lock.isHeldByCurrentThread() + " " + lock.tryLock());
        lock.unlock(); lock.unlock(); lock.unlock();
        try {
            lock.unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println("not held " + e.getMessage());
        }
        ReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().lock();
        System.out.println(rw.writeLock().tryLock());
        rw.readLock().unlock(); rw.readLock().unlock();
        System.out.println(rw.writeLock().tryLock());
        Semaphore s = new Semaphore(2);
        s.acquire();
        System.out.println(s.tryAcquire() + " " + s.tryAcquire() + " " + s.availablePermits());
        s.release(2);
        System.out.println(s.availablePermits());
        CyclicBarrier barrier = new CyclicBarrier(2, () -> System.out.println("both there"));
        Thread t = new Thread(() -> { try { barrier.await(); } catch (Exception e) { System.out.println(e); } });
        t.start();
        barrier.await();
        t.join();
        System.out.println(TimeUnit.SECONDS.toMillis(2) + " " + TimeUnit.MILLISECONDS.toSeconds(1999) + " " + TimeUnit.DAYS.toHours(1) + " " + TimeUnit.MINUTES.convert(2, TimeUnit.HOURS) + " " + TimeUnit.NANOSECONDS);
        Timer timer = new Timer(true);
        CountDownLatch done = new CountDownLatch(2);
        timer.schedule(new TimerTask() { @Override public void run() { done.countDown(); if (done.getCount() == 0) cancel(); } }, 1, 2);
        System.out.println(done.await(2, TimeUnit.SECONDS));
        timer.cancel();
    }
}
