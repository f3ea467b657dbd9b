package java.util.concurrent;

import jdk.internal.misc.Blocking;

public class CountDownLatch {
    private long count;
    public CountDownLatch(int count) {
        if (count < 0) throw new IllegalArgumentException("count < 0");
        this.count = count;
    }
    public void await() throws InterruptedException { Blocking.interruptibly(() -> count == 0, -1); }
    public boolean await(long timeout, TimeUnit unit) throws InterruptedException { return Blocking.interruptibly(() -> count == 0, unit.toMillis(timeout)); }
    public void countDown() {
        if (count > 0) count--;
    }
    public long getCount() { return count; }
    public String toString() { return super.toString() + "[Count = " + count + "]"; }
}
