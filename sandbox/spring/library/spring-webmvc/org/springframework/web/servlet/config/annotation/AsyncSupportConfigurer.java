package org.springframework.web.servlet.config.annotation;

import org.springframework.core.task.AsyncTaskExecutor;

public class AsyncSupportConfigurer {
    private Long timeout;

    public AsyncSupportConfigurer() {
    }

    protected native AsyncTaskExecutor getTaskExecutor();

    protected Long getTimeout() {
        return timeout;
    }

    public AsyncSupportConfigurer setDefaultTimeout(long timeout) {
        this.timeout = timeout;
        return this;
    }

    public native AsyncSupportConfigurer setTaskExecutor(AsyncTaskExecutor taskExecutor);
}
