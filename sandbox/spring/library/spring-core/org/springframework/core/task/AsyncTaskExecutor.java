package org.springframework.core.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public interface AsyncTaskExecutor extends TaskExecutor {
    @Deprecated
    long TIMEOUT_IMMEDIATE = 0L;
    @Deprecated
    long TIMEOUT_INDEFINITE = 9223372036854775807L;

    @Deprecated
    default void execute(Runnable task, long startTimeout) {
        execute(task);
    }

    default Future<?> submit(Runnable task) {
        FutureTask<Object> future = new FutureTask<>(task, null);
        execute(future);
        return future;
    }

    default <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        execute(future);
        return future;
    }

    default CompletableFuture<Void> submitCompletable(Runnable task) {
        return CompletableFuture.runAsync(task, this);
    }

    default <T> CompletableFuture<T> submitCompletable(Callable<T> task) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return task.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, this);
    }
}
