import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

public class Virtual {
    public static void main(String[] args) throws Exception {
        Thread one = Thread.ofVirtual().name("one").start(() -> System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().isVirtual() + " " + Thread.currentThread().isDaemon()));
        one.join();
        System.out.println(one.getState() + " " + one.isAlive() + " " + one.getPriority() + " " + one.isVirtual());
        Thread.startVirtualThread(() -> System.out.println("[" + Thread.currentThread().getName() + "]")).join();
        Thread later = Thread.ofVirtual().name("n-", 5).unstarted(() -> {});
        System.out.println(later.getName() + " " + later.getState() + " " + later.toString().replaceAll("#\\d+", "#N"));
        try {
            later.setDaemon(false);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Thread.Builder.OfPlatform builder = Thread.ofPlatform().name("p-", 1).daemon().priority(7);
        Thread p1 = builder.unstarted(() -> {});
        Thread p2 = builder.unstarted(() -> {});
        System.out.println(p1.getName() + " " + p2.getName() + " " + p1.isDaemon() + " " + p1.getPriority() + " " + p1.isVirtual() + " " + p1.toString().replaceAll("#\\d+", "#N"));
        System.out.println(Thread.currentThread().toString().replaceAll("#\\d+", "#N") + " " + Thread.currentThread().threadId());
        AtomicInteger sum = new AtomicInteger();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int n = i;
                all.add(pool.submit(() -> {
                    Thread.sleep(Duration.ofMillis(5));
                    sum.addAndGet(n);
                    return n * n;
                }));
            }
            int squares = 0;
            for (Future<Integer> f : all) squares += f.get();
            System.out.println(squares + " " + all.get(3).state() + " " + all.get(3).resultNow());
        }
        System.out.println(sum);
        ExecutorService fixed = Executors.newFixedThreadPool(2);
        Future<String> bad = fixed.submit(() -> { throw new IllegalStateException("bad"); });
        Future<String> good = fixed.submit(() -> "good");
        good.get();
        try {
            bad.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(bad.state() + " " + bad.exceptionNow() + " " + good.state());
        try {
            bad.resultNow();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        fixed.close();
        System.out.println(fixed.isTerminated());
        ThreadFactory factory = Thread.ofVirtual().name("w", 0).factory();
        try (var pool = Executors.newThreadPerTaskExecutor(factory)) {
            System.out.println(pool.submit(() -> Thread.currentThread().getName()).get() + pool.submit(() -> Thread.currentThread().getName()).get());
            System.out.println(pool.invokeAll(IntStream.range(0, 3).mapToObj(i -> (Callable<Integer>) () -> i).toList()).stream().map(Future::resultNow).toList());
        }
        CompletableFuture<Integer> cf = CompletableFuture.completedFuture(5);
        System.out.println(cf.resultNow() + " " + cf.state() + " " + new CompletableFuture<>().state());
    }
}
