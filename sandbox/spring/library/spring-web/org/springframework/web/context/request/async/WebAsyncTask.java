package org.springframework.web.context.request.async;

import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.core.task.AsyncTaskExecutor;


public class WebAsyncTask<V> implements BeanFactoryAware {

    public WebAsyncTask(Long timeout, AsyncTaskExecutor executor, Callable<V> callable) {
    }

    public WebAsyncTask(Long timeout, String executorName, Callable<V> callable) {
    }

    public WebAsyncTask(long timeout, Callable<V> callable) {
    }

    public WebAsyncTask(Callable<V> callable) {
    }

    public native Callable<?> getCallable();

    public native AsyncTaskExecutor getExecutor();

    public native Long getTimeout();

    public native void onCompletion(Runnable callback);

    public native void onError(Callable<V> callback);

    public native void onTimeout(Callable<V> callback);

    public native void setBeanFactory(BeanFactory beanFactory);
}
