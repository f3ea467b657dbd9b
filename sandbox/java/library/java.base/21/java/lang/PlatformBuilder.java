package java.lang;

import java.util.Objects;

final class PlatformBuilder extends ThreadBuilder<Thread.Builder.OfPlatform> implements Thread.Builder.OfPlatform {
    private ThreadGroup group;
    private Boolean daemon;
    private int priority;
    Thread.Builder.OfPlatform self() { return this; }
    Thread made(Runnable task, String name) {
        Thread thread = name == null ? new Thread(group, task) : new Thread(group, task, name);
        if (daemon != null) thread.setDaemon(daemon);
        if (priority != 0) thread.setPriority(priority);
        return thread;
    }
    public Thread.Builder.OfPlatform group(ThreadGroup group) {
        this.group = Objects.requireNonNull(group);
        return this;
    }
    public Thread.Builder.OfPlatform daemon(boolean on) {
        daemon = on;
        return this;
    }
    public Thread.Builder.OfPlatform priority(int priority) {
        if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) throw new IllegalArgumentException();
        this.priority = priority;
        return this;
    }
    public Thread.Builder.OfPlatform stackSize(long stackSize) {
        if (stackSize < 0L) throw new IllegalArgumentException();
        return this;
    }
}
