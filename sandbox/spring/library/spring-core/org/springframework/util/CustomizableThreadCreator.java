package org.springframework.util;

import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

public class CustomizableThreadCreator implements Serializable {
    private String threadNamePrefix;
    private int threadPriority = Thread.NORM_PRIORITY;
    private boolean daemon;
    private final AtomicInteger threadCount = new AtomicInteger();

    public CustomizableThreadCreator() {
        this(null);
    }

    public CustomizableThreadCreator(String threadNamePrefix) {
        this.threadNamePrefix = threadNamePrefix == null ? getDefaultThreadNamePrefix() : threadNamePrefix;
    }

    public void setThreadNamePrefix(String threadNamePrefix) {
        this.threadNamePrefix = threadNamePrefix == null ? getDefaultThreadNamePrefix() : threadNamePrefix;
    }

    public String getThreadNamePrefix() {
        return threadNamePrefix;
    }

    public void setThreadPriority(int threadPriority) {
        this.threadPriority = threadPriority;
    }

    public int getThreadPriority() {
        return threadPriority;
    }

    public void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    public boolean isDaemon() {
        return daemon;
    }

    public Thread createThread(Runnable runnable) {
        Thread thread = new Thread(runnable, nextThreadName());
        thread.setDaemon(daemon);
        return thread;
    }

    protected String nextThreadName() {
        return threadNamePrefix + threadCount.incrementAndGet();
    }

    protected String getDefaultThreadNamePrefix() {
        return getClass().getSimpleName() + "-";
    }
}
