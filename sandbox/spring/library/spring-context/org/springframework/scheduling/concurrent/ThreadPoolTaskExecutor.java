package org.springframework.scheduling.concurrent;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskDecorator;
import org.springframework.core.task.TaskRejectedException;

public class ThreadPoolTaskExecutor extends ExecutorConfigurationSupport implements AsyncTaskExecutor {
    private int corePoolSize = 1;
    private int maxPoolSize = Integer.MAX_VALUE;
    private int keepAliveSeconds = 60;
    private int queueCapacity = Integer.MAX_VALUE;
    private boolean prestartAllCoreThreads;
    private TaskDecorator taskDecorator;
    private ThreadPoolExecutor threadPoolExecutor;

    public ThreadPoolTaskExecutor() {
    }

    public void setCorePoolSize(int corePoolSize) {
        this.corePoolSize = corePoolSize;
        if (threadPoolExecutor != null) threadPoolExecutor.setCorePoolSize(corePoolSize);
    }

    public int getCorePoolSize() {
        return corePoolSize;
    }

    public void setMaxPoolSize(int maxPoolSize) {
        this.maxPoolSize = maxPoolSize;
        if (threadPoolExecutor != null) threadPoolExecutor.setMaximumPoolSize(maxPoolSize);
    }

    public int getMaxPoolSize() {
        return maxPoolSize;
    }

    public void setKeepAliveSeconds(int keepAliveSeconds) {
        this.keepAliveSeconds = keepAliveSeconds;
    }

    public int getKeepAliveSeconds() {
        return keepAliveSeconds;
    }

    public void setQueueCapacity(int queueCapacity) {
        this.queueCapacity = queueCapacity;
    }

    public int getQueueCapacity() {
        return queueCapacity;
    }

    public void setAllowCoreThreadTimeOut(boolean allowCoreThreadTimeOut) {
    }

    public void setPrestartAllCoreThreads(boolean prestartAllCoreThreads) {
        this.prestartAllCoreThreads = prestartAllCoreThreads;
    }

    public void setTaskDecorator(TaskDecorator taskDecorator) {
        this.taskDecorator = taskDecorator;
    }

    @Override
    protected ExecutorService initializeExecutor(ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler) {
        threadPoolExecutor = new ThreadPoolExecutor(corePoolSize, maxPoolSize, keepAliveSeconds, TimeUnit.SECONDS, createQueue(queueCapacity), threadFactory, rejectedExecutionHandler);
        return threadPoolExecutor;
    }

    protected BlockingQueue<Runnable> createQueue(int queueCapacity) {
        return queueCapacity > 0 ? new LinkedBlockingQueue<>(queueCapacity) : new SynchronousQueue<>();
    }

    public ThreadPoolExecutor getThreadPoolExecutor() throws IllegalStateException {
        if (threadPoolExecutor == null) throw new IllegalStateException("ThreadPoolTaskExecutor not initialized");
        return threadPoolExecutor;
    }

    public int getPoolSize() {
        return threadPoolExecutor == null ? corePoolSize : threadPoolExecutor.getPoolSize();
    }

    public int getQueueSize() {
        return threadPoolExecutor == null ? 0 : threadPoolExecutor.getQueue().size();
    }

    public int getActiveCount() {
        return threadPoolExecutor == null ? 0 : threadPoolExecutor.getActiveCount();
    }

    @Override
    public void execute(Runnable task) {
        try {
            getThreadPoolExecutor().execute(taskDecorator == null ? task : taskDecorator.decorate(task));
        } catch (RejectedExecutionException e) {
            throw rejected(task, e);
        }
    }

    @Override
    public Future<?> submit(Runnable task) {
        try {
            return getThreadPoolExecutor().submit(taskDecorator == null ? task : taskDecorator.decorate(task));
        } catch (RejectedExecutionException e) {
            throw rejected(task, e);
        }
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        try {
            return getThreadPoolExecutor().submit(task);
        } catch (RejectedExecutionException e) {
            throw rejected(task, e);
        }
    }

    private TaskRejectedException rejected(Object task, RejectedExecutionException e) {
        return new TaskRejectedException("ExecutorService in active state did not accept task: " + task, e);
    }
}
