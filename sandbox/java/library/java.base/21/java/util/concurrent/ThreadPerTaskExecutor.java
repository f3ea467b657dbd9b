package java.util.concurrent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jdk.internal.misc.Blocking;

class ThreadPerTaskExecutor extends AbstractExecutorService {
    private final ThreadFactory factory;
    private final Set<Thread> threads = new LinkedHashSet<>();
    private boolean shutdown;
    ThreadPerTaskExecutor(ThreadFactory factory) { this.factory = Objects.requireNonNull(factory); }
    public void execute(Runnable task) {
        Objects.requireNonNull(task);
        if (shutdown) throw new RejectedExecutionException();
        Thread thread = factory.newThread(() -> {
            try {
                task.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        if (thread == null) throw new RejectedExecutionException();
        threads.add(thread);
        thread.start();
    }
    public void shutdown() { shutdown = true; }
    public List<Runnable> shutdownNow() {
        shutdown = true;
        for (Thread thread : new ArrayList<>(threads)) thread.interrupt();
        return List.of();
    }
    public boolean isShutdown() { return shutdown; }
    public boolean isTerminated() { return shutdown && threads.isEmpty(); }
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return Blocking.interruptibly(() -> isTerminated(), unit.toMillis(timeout));
    }
}
