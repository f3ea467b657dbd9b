package java.util.concurrent;

import java.util.Objects;
import jdk.internal.misc.Blocking;

public class FutureTask<V> implements RunnableFuture<V> {
    private Callable<V> callable;
    private V value;
    private Throwable failure;
    private boolean done;
    private boolean cancelled;
    private Thread runner;
    public FutureTask(Callable<V> callable) { this.callable = Objects.requireNonNull(callable); }
    public FutureTask(Runnable runnable, V result) { callable = Executors.callable(runnable, result); }
    public boolean isCancelled() { return cancelled; }
    public boolean isDone() { return done; }
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (done) return false;
        cancelled = true;
        if (mayInterruptIfRunning && runner != null) runner.interrupt();
        finish();
        return true;
    }
    public V get() throws InterruptedException, ExecutionException {
        Blocking.interruptibly(() -> done, -1);
        return report();
    }
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!Blocking.interruptibly(() -> done, unit.toMillis(timeout))) throw new TimeoutException();
        return report();
    }
    private V report() throws ExecutionException {
        if (cancelled) throw new CancellationException();
        if (failure != null) throw new ExecutionException(failure);
        return value;
    }
    protected void done() {}
    private void finish() {
        done = true;
        callable = null;
        done();
    }
    protected void set(V v) {
        if (done) return;
        value = v;
        finish();
    }
    protected void setException(Throwable t) {
        if (done) return;
        failure = t;
        finish();
    }
    public void run() {
        if (done) return;
        runner = Thread.currentThread();
        try {
            set(callable.call());
        } catch (Throwable t) {
            setException(t);
        } finally {
            runner = null;
        }
    }
    protected boolean runAndReset() {
        if (done) return false;
        runner = Thread.currentThread();
        try {
            callable.call();
        } catch (Throwable t) {
            setException(t);
        } finally {
            runner = null;
        }
        return !done;
    }
    public String toString() {
        String status = cancelled ? "[Cancelled]" : failure != null ? "[Completed exceptionally: " + failure + "]" : done ? "[Completed normally]"
            : callable == null ? "[Not completed]" : "[Not completed, task = " + callable + "]";
        return super.toString() + status;
    }
}
