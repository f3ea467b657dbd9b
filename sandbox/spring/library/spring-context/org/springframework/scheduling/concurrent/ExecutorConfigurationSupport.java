package org.springframework.scheduling.concurrent;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;


public abstract class ExecutorConfigurationSupport extends CustomizableThreadFactory implements BeanNameAware, ApplicationContextAware, InitializingBean, DisposableBean, SmartLifecycle, ApplicationListener<ContextClosedEvent> {

    public ExecutorConfigurationSupport() {
    }

    protected native void afterExecute(Runnable task, Throwable ex);

    public native void afterPropertiesSet();

    protected native void beforeExecute(Thread thread, Runnable task);

    protected native void cancelRemainingTask(Runnable task);

    public native void destroy();

    public native int getPhase();

    public native void initialize();

    protected abstract ExecutorService initializeExecutor(ThreadFactory threadFactory, RejectedExecutionHandler rejectedExecutionHandler);

    public native void initiateShutdown();

    public native boolean isRunning();

    public native void onApplicationEvent(ContextClosedEvent event);

    public native void setAcceptTasksAfterContextClose(boolean acceptTasksAfterContextClose);

    public native void setApplicationContext(ApplicationContext applicationContext);

    public native void setAwaitTerminationMillis(long awaitTerminationMillis);

    public native void setAwaitTerminationSeconds(int awaitTerminationSeconds);

    public native void setBeanName(String name);

    public native void setPhase(int phase);

    public native void setRejectedExecutionHandler(RejectedExecutionHandler rejectedExecutionHandler);

    public native void setThreadFactory(ThreadFactory threadFactory);

    public native void setThreadNamePrefix(String threadNamePrefix);

    public native void setWaitForTasksToCompleteOnShutdown(boolean waitForJobsToCompleteOnShutdown);

    public native void shutdown();

    public native void start();

    public native void stop();

    public native void stop(Runnable callback);
}
