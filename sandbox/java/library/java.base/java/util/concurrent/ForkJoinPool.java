package java.util.concurrent;

public class ForkJoinPool extends ThreadPoolExecutor {
    private static int pools;
    private static final ForkJoinPool COMMON = new ForkJoinPool(3, "ForkJoinPool.commonPool-worker-");
    private final int parallelism;
    public ForkJoinPool() { this(3); }
    public ForkJoinPool(int parallelism) { this(parallelism, "ForkJoinPool-" + ++pools + "-worker-"); }
    private ForkJoinPool(int parallelism, String prefix) {
        super(parallelism, parallelism, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<Runnable>(), factory(prefix));
        this.parallelism = parallelism;
        staysIdle = false;
    }
    private static ThreadFactory factory(String prefix) {
        int[] made = {0};
        return r -> {
            Thread thread = new Thread(r, prefix + ++made[0]);
            thread.setDaemon(true);
            return thread;
        };
    }
    public static ForkJoinPool commonPool() { return COMMON; }
    public int getParallelism() { return parallelism; }
    public static int getCommonPoolParallelism() { return COMMON.parallelism; }
    public <T> T invoke(ForkJoinTask<T> task) {
        execute(task);
        task.await();
        return task.join();
    }
    public void execute(ForkJoinTask<?> task) { execute(() -> task.start()); }
    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        execute(task);
        return task;
    }
    public void shutdown() {
        if (this != COMMON) super.shutdown();
    }
}
