package org.springframework.scheduling.concurrent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.springframework.scheduling.TaskScheduler;


public class ThreadPoolTaskScheduler extends ExecutorConfigurationSupport implements TaskScheduler {

    public ThreadPoolTaskScheduler() {
    }

    protected native void cancelRemainingTask(Runnable task);

    protected native ScheduledExecutorService createExecutor(int poolSize, ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler);

    public native void execute(Runnable task);

    public native int getActiveCount();

    public native Clock getClock();

    public native int getPoolSize();

    public native ScheduledExecutorService getScheduledExecutor() throws IllegalStateException;

    public native ScheduledThreadPoolExecutor getScheduledThreadPoolExecutor() throws IllegalStateException;

    protected native ExecutorService initializeExecutor(ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler);

    @Deprecated
    public native boolean isRemoveOnCancelPolicy();

    public native ScheduledFuture<?> schedule(Runnable task, Instant startTime);

    public native ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period);

    public native ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period);

    public native ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay);

    public native ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant startTime, Duration delay);

    public native void setClock(Clock clock);

    public native void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean flag);

    public native void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean flag);

    public native void setPoolSize(int poolSize);

    public native void setRemoveOnCancelPolicy(boolean flag);

    public native Future<?> submit(Runnable task);

    public native <T> Future<T> submit(Callable<T> task);
}
