import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.*;

public class ExecutorsOverQueue {
    public static void main(String[] args) throws Exception {
        BlockingQueue<String> orders = new LinkedBlockingQueue<>();
        ExecutorService waiters = Executors.newFixedThreadPool(2);
        ExecutorService cook = Executors.newSingleThreadExecutor();
        Future<Integer> served = cook.submit(() -> {
            int n = 0;
            for (String order = orders.take(); !order.equals("closed"); order = orders.take()) n += order.length();
            return n;
        });
        List<Callable<String>> calls = new ArrayList<>();
        for (String dish : List.of("soup", "rice", "fish")) {
            calls.add(() -> {
                orders.put(dish);
                return "ordered " + dish;
            });
        }
        for (Future<String> f : waiters.invokeAll(calls)) System.out.println(f.get());
        try {
            served.get(20, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("cook still at work " + served.isDone());
        }
        orders.put("closed");
        System.out.println("letters " + served.get());
        waiters.shutdown();
        cook.shutdown();
        System.out.println(waiters.awaitTermination(1, TimeUnit.SECONDS) + " " + cook.isShutdown());

        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> endless = pool.submit(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                System.out.println("cancelled while it waited");
            }
        });
        Thread.sleep(30);
        boolean cancelled = endless.cancel(true);
        Thread.sleep(30);
        System.out.println(cancelled + " " + endless.isCancelled());
        pool.submit(() -> { throw new IllegalArgumentException("bad"); });
        Future<Integer> bad = pool.submit(() -> Integer.parseInt("x"));
        try {
            bad.get();
        } catch (ExecutionException e) {
            System.out.println(e.getCause());
        }
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS));
        CompletionService<Integer> service = new ExecutorCompletionService<>(Executors.newCachedThreadPool(r -> {
            Thread t = new Thread(r);
            t.setDaemon(true);
            return t;
        }));
        for (int delay : new int[] {120, 20, 70}) {
            service.submit(() -> {
                Thread.sleep(delay);
                return delay;
            });
        }
        for (int i = 0; i < 3; i++) System.out.print(service.take().get() + " ");
        System.out.println();
    }
}
