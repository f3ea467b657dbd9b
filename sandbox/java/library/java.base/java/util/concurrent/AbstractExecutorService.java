package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

public abstract class AbstractExecutorService implements ExecutorService {
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) { return new FutureTask<T>(runnable, value); }
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) { return new FutureTask<T>(callable); }
    public Future<?> submit(Runnable task) {
        Objects.requireNonNull(task);
        RunnableFuture<Void> future = newTaskFor(task, null);
        execute(future);
        return future;
    }
    public <T> Future<T> submit(Runnable task, T result) {
        Objects.requireNonNull(task);
        RunnableFuture<T> future = newTaskFor(task, result);
        execute(future);
        return future;
    }
    public <T> Future<T> submit(Callable<T> task) {
        Objects.requireNonNull(task);
        RunnableFuture<T> future = newTaskFor(task);
        execute(future);
        return future;
    }
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        if (tasks.isEmpty()) throw new IllegalArgumentException();
        ExecutionException last = null;
        for (Callable<T> task : tasks) {
            try {
                return submit(task).get();
            } catch (ExecutionException e) {
                last = e;
            }
        }
        throw last;
    }
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) futures.add(submit(task));
        for (Future<T> future : futures) {
            try {
                future.get();
            } catch (CancellationException | ExecutionException e) {
                continue;
            }
        }
        return futures;
    }
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) futures.add(submit(task));
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        for (Future<T> future : futures) {
            try {
                future.get(Math.max(0L, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                future.cancel(true);
            } catch (CancellationException | ExecutionException e) {
                continue;
            }
        }
        return futures;
    }
}
