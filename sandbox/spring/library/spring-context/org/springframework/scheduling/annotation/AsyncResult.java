package org.springframework.scheduling.annotation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;


@Deprecated(since = "6.0")
public class AsyncResult<V> {

    public AsyncResult(V value) {
    }

    public native boolean cancel(boolean mayInterruptIfRunning);

    public native CompletableFuture<V> completable();

    public native V get() throws ExecutionException;

    public native V get(long timeout, TimeUnit unit) throws ExecutionException;

    public native boolean isCancelled();

    public native boolean isDone();
}
