package org.springframework.web.context.request.async;

import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.core.task.AsyncTaskExecutor;

public class WebAsyncTask<V> implements BeanFactoryAware {
    private final Callable<V> callable;
    private final Long timeout;
    private final AsyncTaskExecutor executor;
    private Callable<V> timeoutCallback;

    public WebAsyncTask(Callable<V> callable) {
        this.callable = callable;
        this.timeout = null;
        this.executor = null;
    }

    public WebAsyncTask(long timeout, Callable<V> callable) {
        this(timeout, (AsyncTaskExecutor) null, callable);
    }

    public WebAsyncTask(Long timeout, AsyncTaskExecutor executor, Callable<V> callable) {
        this.callable = callable;
        this.timeout = timeout;
        this.executor = executor;
    }

    public WebAsyncTask(Long timeout, String executorName, Callable<V> callable) {
        this(timeout, (AsyncTaskExecutor) null, callable);
    }

    public Callable<?> getCallable() {
        return callable;
    }

    public Long getTimeout() {
        return timeout;
    }

    public AsyncTaskExecutor getExecutor() {
        return executor;
    }

    public void onTimeout(Callable<V> callback) {
        this.timeoutCallback = callback;
    }

    Callable<V> timeoutCallback() {
        return timeoutCallback;
    }

    public native void onError(Callable<V> callback);

    public native void onCompletion(Runnable callback);

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
    }
}
