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
import java.util.concurrent.TimeUnit;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;

public class ThreadPoolTaskScheduler extends ExecutorConfigurationSupport implements AsyncTaskExecutor, TaskScheduler {
    private int poolSize = 1;
    private boolean removeOnCancelPolicy;
    private Clock clock = Clock.systemDefaultZone();
    private ScheduledThreadPoolExecutor scheduledExecutor;

    public ThreadPoolTaskScheduler() {
    }

    public void setPoolSize(int poolSize) {
        if (poolSize <= 0) throw new IllegalArgumentException("'poolSize' must be 1 or higher");
        this.poolSize = poolSize;
    }

    public void setRemoveOnCancelPolicy(boolean flag) {
        removeOnCancelPolicy = flag;
    }

    @Override
    protected ExecutorService initializeExecutor(ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler) {
        scheduledExecutor = new ScheduledThreadPoolExecutor(poolSize, threadFactory);
        return scheduledExecutor;
    }

    public ScheduledExecutorService getScheduledExecutor() throws IllegalStateException {
        return getScheduledThreadPoolExecutor();
    }

    public ScheduledThreadPoolExecutor getScheduledThreadPoolExecutor() throws IllegalStateException {
        if (scheduledExecutor == null) throw new IllegalStateException("ThreadPoolTaskScheduler not initialized");
        return scheduledExecutor;
    }

    public int getPoolSize() {
        return scheduledExecutor == null ? poolSize : scheduledExecutor.getPoolSize();
    }

    public int getActiveCount() {
        return scheduledExecutor == null ? 0 : scheduledExecutor.getActiveCount();
    }

    @Override
    public Clock getClock() {
        return clock;
    }

    public void setClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(Runnable task) {
        getScheduledExecutor().execute(task);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return getScheduledExecutor().submit(task);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return getScheduledExecutor().submit(task);
    }

    private long until(Instant startTime) {
        return Duration.between(clock.instant(), startTime).toMillis();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Instant startTime) {
        return getScheduledExecutor().schedule(task, until(startTime), TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant startTime, Duration period) {
        return getScheduledExecutor().scheduleAtFixedRate(task, until(startTime), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
        return getScheduledExecutor().scheduleAtFixedRate(task, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant startTime, Duration delay) {
        return getScheduledExecutor().scheduleWithFixedDelay(task, until(startTime), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
        return getScheduledExecutor().scheduleWithFixedDelay(task, 0, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
