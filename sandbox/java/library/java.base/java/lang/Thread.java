package java.lang;

import jdk.internal.misc.Blocking;

public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;
    public enum State { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread t, Throwable e);
    }
    private static final ThreadGroup MAIN = new ThreadGroup("main");
    private static UncaughtExceptionHandler defaultHandler;
    private static int unnamed;
    private static long ids = 1;
    private final Runnable target;
    private final long id;
    private String name;
    private boolean daemon;
    private int priority = NORM_PRIORITY;
    private boolean interrupted;
    private boolean started;
    private boolean ended;
    private ClassLoader contextLoader;
    private UncaughtExceptionHandler handler;
    java.util.Map<ThreadLocal.Key, Object> locals;
    private Thread(String name, boolean daemon, ClassLoader contextLoader) {
        this.target = null;
        id = name.equals("main") ? 1 : ++ids;
        this.name = name;
        this.daemon = daemon;
        this.contextLoader = contextLoader;
        started = true;
    }
    public Thread() { this(null, null, nextName()); }
    public Thread(Runnable target) { this(null, target, nextName()); }
    public Thread(String name) { this(null, null, name); }
    public Thread(Runnable target, String name) { this(null, target, name); }
    public Thread(ThreadGroup group, Runnable target) { this(group, target, nextName()); }
    public Thread(ThreadGroup group, String name) { this(group, null, name); }
    public Thread(ThreadGroup group, Runnable target, String name) {
        if (name == null) throw new NullPointerException("name cannot be null");
        Thread parent = currentThread();
        this.target = target;
        id = ++ids;
        this.name = name;
        daemon = parent.daemon;
        priority = parent.priority;
        contextLoader = parent.contextLoader;
        if (parent.locals != null) ThreadLocal.inherit(parent.locals, this);
    }
    private static String nextName() { return "Thread-" + unnamed++; }
    public static native Thread currentThread();
    public static void yield() { Blocking.spin(); }
    public static void onSpinWait() { Blocking.spin(); }
    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        if (interrupted()) throw new InterruptedException("sleep interrupted");
        Thread thread = currentThread();
        Blocking.await(() -> thread.interrupted, millis);
        if (interrupted()) throw new InterruptedException("sleep interrupted");
    }
    public static void sleep(long millis, int nanos) throws InterruptedException { sleep(nanos > 0 ? millis + 1 : millis); }
    public void start() {
        if (started) throw new IllegalThreadStateException();
        started = true;
        Blocking.start(this, () -> execute(), false);
    }
    private void execute() {
        try {
            run();
        } catch (Throwable e) {
            if (handler != null) handler.uncaughtException(this, e);
            else if (defaultHandler != null) defaultHandler.uncaughtException(this, e);
            else throw e;
        } finally {
            ended = true;
        }
    }
    public void run() {
        if (target != null) target.run();
    }
    public void interrupt() {
        interrupted = true;
        Blocking.leave(this);
    }
    public static boolean interrupted() {
        Thread thread = currentThread();
        boolean was = thread.interrupted;
        thread.interrupted = false;
        return was;
    }
    public boolean isInterrupted() { return interrupted; }
    public final boolean isAlive() { return !ended && (started || works()); }
    /** A pool and a timer begin their threads by themselves. */
    private native boolean works();
    public final void join() throws InterruptedException { join(0); }
    public final void join(long millis) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        Blocking.interruptibly(() -> !isAlive(), millis == 0 ? -1 : millis);
    }
    public final void setName(String name) {
        if (name == null) throw new NullPointerException("name cannot be null");
        this.name = name;
    }
    public final String getName() { return name; }
    public long getId() { return id; }
    public final void setDaemon(boolean on) {
        allowDaemon(on);
        if (isAlive()) throw new IllegalThreadStateException();
        daemon = on;
    }
    void allowDaemon(boolean on) {}
    public final boolean isDaemon() { return daemon; }
    public final void setPriority(int newPriority) {
        if (newPriority > MAX_PRIORITY || newPriority < MIN_PRIORITY) throw new IllegalArgumentException();
        priority = newPriority;
    }
    public final int getPriority() { return priority; }
    public final ThreadGroup getThreadGroup() { return ended ? null : MAIN; }
    public State getState() {
        if (ended) return State.TERMINATED;
        if (!isAlive()) return State.NEW;
        return State.values()[1 + waits()];
    }
    private native int waits();
    public static native boolean holdsLock(Object obj);
    public native StackTraceElement[] getStackTrace();
    public static java.util.Map<Thread, StackTraceElement[]> getAllStackTraces() {
        java.util.Map<Thread, StackTraceElement[]> all = new java.util.HashMap<>();
        for (Thread thread : started()) all.put(thread, thread.getStackTrace());
        return all;
    }
    private static native Thread[] started();
    public static void dumpStack() { new Exception("Stack trace").printStackTrace(); }
    public ClassLoader getContextClassLoader() { return contextLoader; }
    public void setContextClassLoader(ClassLoader cl) { contextLoader = cl; }
    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler eh) { defaultHandler = eh; }
    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() { return defaultHandler; }
    public UncaughtExceptionHandler getUncaughtExceptionHandler() { return handler; }
    public void setUncaughtExceptionHandler(UncaughtExceptionHandler eh) { handler = eh; }
    private static native boolean showsId();
    public String toString() { return "Thread[" + (showsId() ? "#" + id + "," : "") + name + "," + priority + "," + (ended ? "" : "main") + "]"; }
}
