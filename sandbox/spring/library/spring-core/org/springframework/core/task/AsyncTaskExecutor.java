package org.springframework.core.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;


public interface AsyncTaskExecutor extends TaskExecutor {
    long TIMEOUT_IMMEDIATE = 0L;
    long TIMEOUT_INDEFINITE = 9223372036854775807L;

    @Deprecated
    default void execute(Runnable task, long startTimeout) {
    }

    default native Future<?> submit(Runnable task);

    default native <T> Future<T> submit(Callable<T> task);

    default native CompletableFuture<Void> submitCompletable(Runnable task);

    default native <T> CompletableFuture<T> submitCompletable(Callable<T> task);
}
