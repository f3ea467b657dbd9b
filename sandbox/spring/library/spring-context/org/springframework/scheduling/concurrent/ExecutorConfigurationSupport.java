package org.springframework.scheduling.concurrent;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

public abstract class ExecutorConfigurationSupport extends CustomizableThreadFactory implements BeanNameAware, InitializingBean, DisposableBean {
    private ThreadFactory threadFactory = this;
    private boolean threadNamePrefixSet;
    private RejectedExecutionHandler rejectedExecutionHandler = new ThreadPoolExecutor.AbortPolicy();
    private boolean waitForTasksToCompleteOnShutdown;
    private long awaitTerminationMillis;
    private String beanName;
    private ExecutorService executor;

    public void setThreadFactory(ThreadFactory threadFactory) {
        this.threadFactory = threadFactory == null ? this : threadFactory;
    }

    @Override
    public void setThreadNamePrefix(String threadNamePrefix) {
        super.setThreadNamePrefix(threadNamePrefix);
        threadNamePrefixSet = true;
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler rejectedExecutionHandler) {
        this.rejectedExecutionHandler = rejectedExecutionHandler == null ? new ThreadPoolExecutor.AbortPolicy() : rejectedExecutionHandler;
    }

    /** Said for the end of the JVM, which in the trial waits for nobody. */
    public void setAcceptTasksAfterContextClose(boolean acceptTasksAfterContextClose) {
    }

    public void setWaitForTasksToCompleteOnShutdown(boolean waitForJobsToCompleteOnShutdown) {
        this.waitForTasksToCompleteOnShutdown = waitForJobsToCompleteOnShutdown;
    }

    public void setAwaitTerminationSeconds(int awaitTerminationSeconds) {
        this.awaitTerminationMillis = awaitTerminationSeconds * 1000L;
    }

    public void setAwaitTerminationMillis(long awaitTerminationMillis) {
        this.awaitTerminationMillis = awaitTerminationMillis;
    }

    public void setPhase(int phase) {
    }

    @Override
    public void setBeanName(String name) {
        this.beanName = name;
    }

    @Override
    public void afterPropertiesSet() {
        initialize();
    }

    public void initialize() {
        if (!threadNamePrefixSet && beanName != null) setThreadNamePrefix(beanName + "-");
        executor = initializeExecutor(threadFactory, rejectedExecutionHandler);
    }

    protected abstract ExecutorService initializeExecutor(ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler);

    @Override
    public void destroy() {
        shutdown();
    }

    public void initiateShutdown() {
        if (executor != null) executor.shutdown();
    }

    public void shutdown() {
        if (executor == null) return;
        if (waitForTasksToCompleteOnShutdown) executor.shutdown();
        else executor.shutdownNow();
        if (awaitTerminationMillis > 0) {
            try {
                executor.awaitTermination(awaitTerminationMillis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
