import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class ParallelSum {
    public static void main(String[] args) throws Exception {
        int[] data = new int[1000];
        for (int i = 0; i < data.length; i++) data[i] = i;
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<Long>> parts = new ArrayList<>();
        for (int p = 0; p < 4; p++) { int from = p * 250; parts.add(() -> { long s = 0; for (int i = from; i < from + 250; i++) s += data[i]; return s; }); }
        long total = 0;
        for (Future<Long> f : pool.invokeAll(parts)) total += f.get();
        System.out.println(total);
        ConcurrentHashMap<String, LongAdder> hits = new ConcurrentHashMap<>();
        CountDownLatch latch = new CountDownLatch(3);
        for (String page : List.of("a", "b", "a")) pool.submit(() -> { hits.computeIfAbsent(page, k -> new LongAdder()).increment(); latch.countDown(); });
        System.out.println(latch.await(1, TimeUnit.SECONDS) + " " + new TreeMap<>(hits));
        pool.shutdownNow();
        System.out.println(pool.isShutdown() + " " + Arrays.stream(data).parallel().sum());
    }
}
