import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class Executors1 {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int n = i;
            futures.add(pool.submit(() -> n * n));
        }
        int sum = 0;
        for (Future<Integer> f : futures) sum += f.get();
        System.out.println(sum + " " + futures.get(0).isDone());
        AtomicInteger counter = new AtomicInteger();
        CountDownLatch latch = new CountDownLatch(10);
        for (int i = 0; i < 10; i++) pool.execute(() -> { counter.incrementAndGet(); latch.countDown(); });
        latch.await();
        System.out.println(counter + " " + latch.getCount());
        Future<String> failing = pool.submit(() -> { if (true) throw new IllegalStateException("broken"); return "x"; });
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " | " + e.getCause().getMessage());
        }
        List<Callable<String>> tasks = List.of(() -> "a", () -> "b", () -> "c");
        for (Future<String> f : pool.invokeAll(tasks)) System.out.print(f.get());
        System.out.println(" " + pool.invokeAny(List.of(() -> 7)));
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + " " + pool.isShutdown() + " " + pool.isTerminated());
        try {
            pool.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        long start = System.nanoTime();
        ScheduledFuture<String> later = timer.schedule(() -> "later", 20, TimeUnit.MILLISECONDS);
        System.out.println(later.get() + " " + (System.nanoTime() - start >= 20_000_000));
        AtomicInteger ticks = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        ScheduledFuture<?> repeating = timer.scheduleAtFixedRate(() -> { ticks.incrementAndGet(); three.countDown(); }, 0, 5, TimeUnit.MILLISECONDS);
        three.await(5, TimeUnit.SECONDS);
        repeating.cancel(false);
        System.out.println((ticks.get() >= 3) + " " + repeating.isCancelled());
        System.out.println(timer.shutdownNow().size());
        Future<?> slow = Executors.newCachedThreadPool(r -> { Thread t = new Thread(r, "own"); t.setDaemon(true); return t; }).submit(() -> Thread.currentThread().getName());
        System.out.println(slow.get(1, TimeUnit.SECONDS));
    }
}
