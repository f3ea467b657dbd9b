package org.springframework.scheduling.annotation;

import java.util.concurrent.Executor;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;


public interface AsyncConfigurer {

    default native Executor getAsyncExecutor();

    default native AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler();
}
