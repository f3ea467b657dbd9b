package jdk.internal.misc;

import java.lang.ref.Reference;
import java.util.function.BooleanSupplier;

public final class Blocking {
    private Blocking() {}
    public static native boolean await(BooleanSupplier condition, long millis);
    public static native void spin();
    public static native void start(Thread thread, Runnable body, boolean pooled);
    public static native void rest(Thread thread, Reference<?> user);
    public static native void leave(Thread thread);
    public static native Object later(long nanos, Thread thread, Runnable body);
    public static native boolean cancel(Object later);
    public static void until(BooleanSupplier condition) {
        if (!condition.getAsBoolean()) await(condition, -1);
    }
    public static boolean interruptibly(BooleanSupplier condition, long millis) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (condition.getAsBoolean()) return true;
        if (millis == 0) return false;
        Thread thread = Thread.currentThread();
        await(() -> thread.isInterrupted() || condition.getAsBoolean(), millis);
        if (condition.getAsBoolean()) return true;
        if (Thread.interrupted()) throw new InterruptedException();
        return false;
    }
}
