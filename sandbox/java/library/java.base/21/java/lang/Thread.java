package java.lang;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;

public class Thread implements Runnable {
    public interface Builder {
        Builder name(String name);
        Builder name(String prefix, long start);
        Builder inheritInheritableThreadLocals(boolean inherit);
        Builder uncaughtExceptionHandler(UncaughtExceptionHandler ueh);
        Thread unstarted(Runnable task);
        Thread start(Runnable task);
        ThreadFactory factory();
        public interface OfPlatform extends Builder {
            OfPlatform name(String name);
            OfPlatform name(String prefix, long start);
            OfPlatform inheritInheritableThreadLocals(boolean inherit);
            OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler ueh);
            OfPlatform group(ThreadGroup group);
            OfPlatform daemon(boolean on);
            default OfPlatform daemon() { return this.daemon(true); }
            OfPlatform priority(int priority);
            OfPlatform stackSize(long stackSize);
        }
        public interface OfVirtual extends Builder {
            OfVirtual name(String name);
            OfVirtual name(String prefix, long start);
            OfVirtual inheritInheritableThreadLocals(boolean inherit);
            OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler ueh);
        }
    }
    public static Builder.OfPlatform ofPlatform() { return new PlatformBuilder(); }
    public static Builder.OfVirtual ofVirtual() { return new VirtualBuilder(); }
    public static Thread startVirtualThread(Runnable task) { return new VirtualBuilder().start(task); }
    public final boolean isVirtual() { return this instanceof VirtualThread; }
    public final long threadId() { return id; }
    public static void sleep(Duration duration) throws InterruptedException {
        long millis = duration.toMillis();
        if (millis < 0) return;
        sleep(millis, duration.toNanosPart() % 1000000);
    }
    public final boolean join(Duration duration) throws InterruptedException {
        if (!started) throw new IllegalThreadStateException("Thread not started");
        long millis = duration.toMillis();
        if (millis > 0) join(millis);
        return ended;
    }
}
