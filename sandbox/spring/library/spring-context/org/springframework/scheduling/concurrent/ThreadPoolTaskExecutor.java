package org.springframework.scheduling.concurrent;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.core.task.TaskDecorator;


public class ThreadPoolTaskExecutor extends ExecutorConfigurationSupport {

    public ThreadPoolTaskExecutor() {
    }

    protected native void cancelRemainingTask(Runnable task);

    protected native BlockingQueue<Runnable> createQueue(int queueCapacity);

    public native void execute(Runnable task);

    public native int getActiveCount();

    public native int getCorePoolSize();

    public native int getKeepAliveSeconds();

    public native int getMaxPoolSize();

    public native int getPoolSize();

    public native int getQueueCapacity();

    public native int getQueueSize();

    public native ThreadPoolExecutor getThreadPoolExecutor() throws IllegalStateException;

    protected native ExecutorService initializeExecutor(ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler);

    public native void setAllowCoreThreadTimeOut(boolean allowCoreThreadTimeOut);

    public native void setCorePoolSize(int corePoolSize);

    public native void setKeepAliveSeconds(int keepAliveSeconds);

    public native void setMaxPoolSize(int maxPoolSize);

    public native void setPrestartAllCoreThreads(boolean prestartAllCoreThreads);

    public native void setQueueCapacity(int queueCapacity);

    public native void setTaskDecorator(TaskDecorator taskDecorator);

    public native Future<?> submit(Runnable task);

    public native <T> Future<T> submit(Callable<T> task);
}
