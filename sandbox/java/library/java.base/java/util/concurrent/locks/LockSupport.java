package java.util.concurrent.locks;

import java.util.ArrayList;
import java.util.List;
import jdk.internal.misc.Blocking;

public class LockSupport {
    private static final List<Thread> PERMITS = new ArrayList<>();
    private LockSupport() {}
    public static void unpark(Thread thread) {
        if (thread != null && !PERMITS.contains(thread)) PERMITS.add(thread);
    }
    public static void park() {
        Thread me = Thread.currentThread();
        Blocking.until(() -> me.isInterrupted() || PERMITS.contains(me));
        PERMITS.remove(me);
    }
    public static void park(Object blocker) { park(); }
    public static void parkNanos(long nanos) {
        Thread me = Thread.currentThread();
        if (nanos > 0) Blocking.await(() -> me.isInterrupted() || PERMITS.contains(me), (nanos + 999999) / 1000000);
        PERMITS.remove(me);
    }
    public static void parkNanos(Object blocker, long nanos) { parkNanos(nanos); }
}
