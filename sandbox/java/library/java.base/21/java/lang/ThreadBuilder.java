package java.lang;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

abstract class ThreadBuilder<B> {
    private String name;
    private boolean numbered;
    private long next;
    Thread.UncaughtExceptionHandler handler;
    abstract B self();
    abstract Thread made(Runnable task, String name);
    public B name(String name) {
        this.name = Objects.requireNonNull(name);
        numbered = false;
        return self();
    }
    public B name(String prefix, long start) {
        if (start < 0) throw new IllegalArgumentException("'start' is negative");
        name = Objects.requireNonNull(prefix);
        numbered = true;
        next = start;
        return self();
    }
    public B inheritInheritableThreadLocals(boolean inherit) { return self(); }
    public B uncaughtExceptionHandler(Thread.UncaughtExceptionHandler ueh) {
        handler = Objects.requireNonNull(ueh);
        return self();
    }
    public Thread unstarted(Runnable task) {
        Objects.requireNonNull(task);
        Thread thread = made(task, numbered ? name + next++ : name);
        if (handler != null) thread.setUncaughtExceptionHandler(handler);
        return thread;
    }
    public Thread start(Runnable task) {
        Thread thread = unstarted(task);
        thread.start();
        return thread;
    }
    public ThreadFactory factory() { return task -> unstarted(task); }
}
