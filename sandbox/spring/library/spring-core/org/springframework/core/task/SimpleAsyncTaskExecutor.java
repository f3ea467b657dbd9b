package org.springframework.core.task;

import java.io.Serializable;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.springframework.util.CustomizableThreadCreator;


public class SimpleAsyncTaskExecutor extends CustomizableThreadCreator implements Serializable, AutoCloseable {
    public static final int UNBOUNDED_CONCURRENCY = -1;
    public static final int NO_CONCURRENCY = 0;

    public SimpleAsyncTaskExecutor(ThreadFactory threadFactory) {
    }

    public SimpleAsyncTaskExecutor(String threadNamePrefix) {
    }

    public SimpleAsyncTaskExecutor() {
    }

    public native void close();

    protected native void doExecute(Runnable task);

    @Deprecated
    public native void execute(Runnable task, long startTimeout);

    public native void execute(Runnable task);

    public final native int getConcurrencyLimit();

    public final native ThreadFactory getThreadFactory();

    public native boolean isActive();

    public final native boolean isThrottleActive();

    protected native Thread newThread(Runnable task);

    public native void setConcurrencyLimit(int concurrencyLimit);

    public native void setTaskDecorator(TaskDecorator taskDecorator);

    public native void setTaskTerminationTimeout(long timeout);

    public native void setThreadFactory(ThreadFactory threadFactory);

    public native void setVirtualThreads(boolean virtual);

    public native Future<?> submit(Runnable task);

    public native <T> Future<T> submit(Callable<T> task);
}
