package java.util.concurrent;

public class Executors {
    public static ExecutorService newThreadPerTaskExecutor(ThreadFactory threadFactory) { return new ThreadPerTaskExecutor(threadFactory); }
    public static ExecutorService newVirtualThreadPerTaskExecutor() { return new ThreadPerTaskExecutor(Thread.ofVirtual().factory()); }
}
