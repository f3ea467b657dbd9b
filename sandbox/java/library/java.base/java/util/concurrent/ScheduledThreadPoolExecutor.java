package java.util.concurrent;

import java.util.ArrayList;
import java.util.List;
import jdk.internal.misc.Blocking;

public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    private final List<Later<?>> waiting = new ArrayList<>();
    private final ThreadFactory factory;
    private final List<Thread> threads = new ArrayList<>();
    private int turn;
    private int running;

    private final class Later<V> extends FutureTask<V> implements ScheduledFuture<V> {
        private final long period;
        private long due;
        private Object handle;
        Later(Callable<V> callable, long delay, long period) {
            super(callable);
            due = System.nanoTime() + Math.max(0L, delay);
            this.period = period;
        }
        void arrange() {
            waiting.add(this);
            handle = Blocking.later(Math.max(0L, due - System.nanoTime()), nextThread(), () -> turn());
        }
        private void turn() {
            waiting.remove(this);
            running++;
            try {
                if (period == 0) run();
                else if (runAndReset() && !isShutdown()) {
                    due = period > 0 ? due + period : System.nanoTime() - period;
                    arrange();
                }
            } finally {
                running--;
            }
        }
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (waiting.contains(this)) Blocking.cancel(handle);
            if (isShutdown()) waiting.remove(this);
            return cancelled;
        }
        public long getDelay(TimeUnit unit) { return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS); }
        public int compareTo(Delayed other) { return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS)); }
    }

    public ScheduledThreadPoolExecutor(int corePoolSize) { this(corePoolSize, Executors.defaultThreadFactory()); }
    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory) {
        super(corePoolSize, Integer.MAX_VALUE, 0L, TimeUnit.NANOSECONDS, new LinkedBlockingQueue<>(), threadFactory);
        factory = threadFactory;
    }
    private Thread nextThread() {
        if (threads.size() < Math.max(1, getCorePoolSize())) {
            threads.add(factory.newThread(() -> {}));
            return threads.get(threads.size() - 1);
        }
        return threads.get(turn++ % threads.size());
    }
    private <V> ScheduledFuture<V> arrange(Later<V> task) {
        if (isShutdown()) throw new RejectedExecutionException("Task " + task + " rejected from " + this);
        task.arrange();
        return task;
    }
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) { return arrange(new Later<Object>(Executors.callable(command), unit.toNanos(delay), 0L)); }
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) { return arrange(new Later<V>(callable, unit.toNanos(delay), 0L)); }
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        if (period <= 0L) throw new IllegalArgumentException();
        return arrange(new Later<Object>(Executors.callable(command), unit.toNanos(initialDelay), unit.toNanos(period)));
    }
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        if (delay <= 0L) throw new IllegalArgumentException();
        return arrange(new Later<Object>(Executors.callable(command), unit.toNanos(initialDelay), -unit.toNanos(delay)));
    }
    public void execute(Runnable command) { schedule(command, 0L, TimeUnit.NANOSECONDS); }
    public Future<?> submit(Runnable task) { return schedule(task, 0L, TimeUnit.NANOSECONDS); }
    public <T> Future<T> submit(Runnable task, T result) { return schedule(Executors.callable(task, result), 0L, TimeUnit.NANOSECONDS); }
    public <T> Future<T> submit(Callable<T> task) { return schedule(task, 0L, TimeUnit.NANOSECONDS); }
    public void shutdown() {
        super.shutdown();
        for (Later<?> task : new ArrayList<>(waiting)) if (task.period != 0L || task.isCancelled()) task.cancel(false);
        waiting.removeIf(task -> task.isCancelled());
    }
    public List<Runnable> shutdownNow() {
        super.shutdown();
        List<Runnable> rest = new ArrayList<>(waiting);
        for (Later<?> task : new ArrayList<>(waiting)) {
            waiting.remove(task);
            Blocking.cancel(task.handle);
        }
        return rest;
    }
    public boolean isTerminated() { return isShutdown() && waiting.isEmpty() && running == 0; }
}
