import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class WorkQueue {
    record Job(int id, int weight) {}

    public static void main(String[] args) throws Exception {
        BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
        for (int i = 0; i < 12; i++) queue.add(new Job(i, i * i % 5));
        ConcurrentMap<Integer, Integer> byWeight = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        CountDownLatch finished = new CountDownLatch(3);
        for (int w = 0; w < 3; w++) {
            pool.execute(() -> {
                for (Job job; (job = queue.poll()) != null; ) {
                    byWeight.merge(job.weight(), 1, Integer::sum);
                    done.incrementAndGet();
                }
                finished.countDown();
            });
        }
        finished.await();
        pool.shutdown();
        System.out.println(done.get() + " " + new TreeMap<>(byWeight) + " " + queue.isEmpty() + " " + pool.awaitTermination(1, TimeUnit.SECONDS));
    }
}
