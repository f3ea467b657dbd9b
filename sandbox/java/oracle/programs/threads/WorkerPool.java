import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class WorkerPool {
    private static final Runnable POISON = () -> { };
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final List<Thread> workers = new ArrayList<>();

    WorkerPool(int size) {
        for (int i = 0; i < size; i++) {
            Thread worker = new Thread(this::work, "worker-" + i);
            workers.add(worker);
            worker.start();
        }
    }

    private void work() {
        try {
            while (true) {
                Runnable job = queue.take();
                if (job == POISON) return;
                try {
                    job.run();
                } catch (RuntimeException e) {
                    System.out.println("failed: " + e.getMessage());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void submit(Runnable job) { queue.add(job); }

    void close() throws InterruptedException {
        for (int i = 0; i < workers.size(); i++) queue.add(POISON);
        for (Thread worker : workers) worker.join();
    }

    public static void main(String[] args) throws InterruptedException {
        WorkerPool pool = new WorkerPool(3);
        AtomicInteger sum = new AtomicInteger();
        for (int i = 1; i <= 50; i++) {
            int n = i;
            pool.submit(() -> sum.addAndGet(n * n));
        }
        pool.submit(() -> { throw new IllegalStateException("no such job"); });
        pool.close();
        System.out.println("sum of squares " + sum);
    }
}
