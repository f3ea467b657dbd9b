package java.util.concurrent;

public interface ExecutorService extends Executor, AutoCloseable {
    default void close() {
        boolean terminated = this.isTerminated();
        if (terminated) return;
        this.shutdown();
        boolean interrupted = false;
        while (!terminated) {
            try {
                terminated = this.awaitTermination(1L, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                if (!interrupted) {
                    this.shutdownNow();
                    interrupted = true;
                }
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
