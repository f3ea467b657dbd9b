package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jdk.internal.misc.Blocking;

public abstract class ForkJoinTask<V> implements Future<V>, java.io.Serializable {
    private boolean started;
    private boolean done;
    private boolean cancelled;
    private Throwable failure;
    public ForkJoinTask() {}
    protected abstract boolean exec();
    public abstract V getRawResult();
    protected abstract void setRawResult(V value);
    final void start() {
        if (started || done) return;
        started = true;
        try {
            exec();
        } catch (Throwable t) {
            failure = t;
        }
        done = true;
    }
    public final ForkJoinTask<V> fork() {
        ForkJoinPool.commonPool().execute(this);
        return this;
    }
    /** Who waits for a task that nobody has begun runs it. */
    private void finish() {
        start();
        Blocking.until(() -> done);
    }
    private V report() {
        if (cancelled) throw new CancellationException();
        if (failure instanceof RuntimeException e) throw e;
        if (failure instanceof Error e) throw e;
        if (failure != null) throw new RuntimeException(failure);
        return getRawResult();
    }
    public final V join() {
        finish();
        return report();
    }
    public final V invoke() { return join(); }
    final void await() { Blocking.until(() -> done); }
    public final V get() throws InterruptedException, ExecutionException {
        start();
        Blocking.interruptibly(() -> done, -1);
        if (failure != null) throw new ExecutionException(failure);
        return report();
    }
    public final V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!Blocking.interruptibly(() -> done, unit.toMillis(timeout))) throw new TimeoutException();
        if (failure != null) throw new ExecutionException(failure);
        return report();
    }
    public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2) {
        t2.fork();
        t1.join();
        t2.join();
    }
    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (int i = 1; i < tasks.length; i++) tasks[i].fork();
        for (ForkJoinTask<?> task : tasks) task.join();
    }
    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        List<T> all = new ArrayList<>(tasks);
        for (int i = 1; i < all.size(); i++) all.get(i).fork();
        for (T task : all) task.join();
        return tasks;
    }
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (!done) {
            cancelled = true;
            done = true;
        }
        return cancelled;
    }
    public final boolean isDone() { return done; }
    public final boolean isCancelled() { return cancelled; }
    public final boolean isCompletedAbnormally() { return cancelled || failure != null; }
    public final boolean isCompletedNormally() { return done && !isCompletedAbnormally(); }
    public final Throwable getException() { return cancelled ? new CancellationException() : failure; }
    public void completeExceptionally(Throwable ex) {
        failure = ex;
        done = true;
    }
    public static ForkJoinPool getPool() { return ForkJoinPool.commonPool(); }
    public boolean tryUnfork() { return !started; }
}
