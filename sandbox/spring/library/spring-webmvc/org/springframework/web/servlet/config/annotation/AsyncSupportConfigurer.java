package org.springframework.web.servlet.config.annotation;

import org.springframework.core.task.AsyncTaskExecutor;


public class AsyncSupportConfigurer {

    public AsyncSupportConfigurer() {
    }

    protected native AsyncTaskExecutor getTaskExecutor();

    protected native Long getTimeout();

    public native AsyncSupportConfigurer setDefaultTimeout(long timeout);

    public native AsyncSupportConfigurer setTaskExecutor(AsyncTaskExecutor taskExecutor);
}
