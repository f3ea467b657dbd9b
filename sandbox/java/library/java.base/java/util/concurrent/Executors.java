package java.util.concurrent;

import java.util.Objects;

public class Executors {
    private static int pools;
    private Executors() {}
    private static final class Factory implements ThreadFactory {
        private final String prefix = "pool-" + ++pools + "-thread-";
        private int made;
        public Thread newThread(Runnable r) {
            Thread thread = new Thread(r, prefix + ++made);
            if (thread.isDaemon()) thread.setDaemon(false);
            return thread;
        }
    }
    public static ThreadFactory defaultThreadFactory() { return new Factory(); }
    public static ExecutorService newFixedThreadPool(int nThreads) { return newFixedThreadPool(nThreads, defaultThreadFactory()); }
    public static ExecutorService newFixedThreadPool(int nThreads, ThreadFactory threadFactory) {
        return new ThreadPoolExecutor(nThreads, nThreads, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<Runnable>(), threadFactory);
    }
    public static ExecutorService newSingleThreadExecutor() { return newFixedThreadPool(1); }
    public static ExecutorService newSingleThreadExecutor(ThreadFactory threadFactory) { return newFixedThreadPool(1, threadFactory); }
    public static ExecutorService newCachedThreadPool() { return newCachedThreadPool(defaultThreadFactory()); }
    public static ExecutorService newCachedThreadPool(ThreadFactory threadFactory) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60L, TimeUnit.SECONDS, new SynchronousQueue<Runnable>(), threadFactory);
    }
    public static ExecutorService newWorkStealingPool() { return new ForkJoinPool(3); }
    public static ExecutorService newWorkStealingPool(int parallelism) { return new ForkJoinPool(parallelism); }
    public static ScheduledExecutorService newSingleThreadScheduledExecutor() { return new ScheduledThreadPoolExecutor(1); }
    public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory threadFactory) { return new ScheduledThreadPoolExecutor(1, threadFactory); }
    public static ScheduledExecutorService newScheduledThreadPool(int corePoolSize) { return new ScheduledThreadPoolExecutor(corePoolSize); }
    public static ScheduledExecutorService newScheduledThreadPool(int corePoolSize, ThreadFactory threadFactory) { return new ScheduledThreadPoolExecutor(corePoolSize, threadFactory); }
    public static <T> Callable<T> callable(Runnable task, T result) {
        Objects.requireNonNull(task);
        return () -> {
            task.run();
            return result;
        };
    }
    public static Callable<Object> callable(Runnable task) { return callable(task, null); }
}
