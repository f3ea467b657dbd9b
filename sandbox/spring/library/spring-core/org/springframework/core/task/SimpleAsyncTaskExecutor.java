package org.springframework.core.task;

import java.io.Serializable;
import java.util.concurrent.ThreadFactory;
import org.springframework.util.CustomizableThreadCreator;

/** A thread for each task. */
public class SimpleAsyncTaskExecutor extends CustomizableThreadCreator implements AsyncTaskExecutor, Serializable, AutoCloseable {
    public static final int UNBOUNDED_CONCURRENCY = -1;
    public static final int NO_CONCURRENCY = 0;
    private ThreadFactory threadFactory;
    private TaskDecorator taskDecorator;

    public SimpleAsyncTaskExecutor() {
    }

    public SimpleAsyncTaskExecutor(String threadNamePrefix) {
        super(threadNamePrefix);
    }

    public SimpleAsyncTaskExecutor(ThreadFactory threadFactory) {
        this.threadFactory = threadFactory;
    }

    public void setThreadFactory(ThreadFactory threadFactory) {
        this.threadFactory = threadFactory;
    }

    public final ThreadFactory getThreadFactory() {
        return threadFactory;
    }

    public final void setTaskDecorator(TaskDecorator taskDecorator) {
        this.taskDecorator = taskDecorator;
    }

    @Override
    public void execute(Runnable task) {
        doExecute(taskDecorator == null ? task : taskDecorator.decorate(task));
    }

    protected void doExecute(Runnable task) {
        newThread(task).start();
    }

    protected Thread newThread(Runnable task) {
        return threadFactory == null ? createThread(task) : threadFactory.newThread(task);
    }

    @Override
    public void close() {
    }
}
