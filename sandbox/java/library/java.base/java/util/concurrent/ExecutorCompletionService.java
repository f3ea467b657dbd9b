package java.util.concurrent;

import java.util.Objects;

public class ExecutorCompletionService<V> implements CompletionService<V> {
    private final Executor executor;
    private final BlockingQueue<Future<V>> completed;
    public ExecutorCompletionService(Executor executor) { this(executor, new LinkedBlockingQueue<Future<V>>()); }
    public ExecutorCompletionService(Executor executor, BlockingQueue<Future<V>> completionQueue) {
        this.executor = Objects.requireNonNull(executor);
        completed = Objects.requireNonNull(completionQueue);
    }
    private Future<V> start(FutureTask<V> task) {
        executor.execute(new FutureTask<Void>(task, null) {
            protected void done() { completed.add(task); }
        });
        return task;
    }
    public Future<V> submit(Callable<V> task) { return start(new FutureTask<V>(task)); }
    public Future<V> submit(Runnable task, V result) { return start(new FutureTask<V>(task, result)); }
    public Future<V> take() throws InterruptedException { return completed.take(); }
    public Future<V> poll() { return completed.poll(); }
    public Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException { return completed.poll(timeout, unit); }
}
