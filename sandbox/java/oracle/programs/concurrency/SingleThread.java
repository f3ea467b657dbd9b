import java.util.*;
import java.util.concurrent.*;

public class SingleThread {
    public static void main(String[] args) throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        List<Future<String>> all = new ArrayList<>();
        for (String s : List.of("a", "b", "c")) {
            all.add(one.submit(() -> {
                log.add(s + "@" + Thread.currentThread().getName());
                return s.toUpperCase();
            }));
        }
        StringBuilder out = new StringBuilder();
        for (Future<String> f : all) out.append(f.get());
        System.out.println(out + " " + log);
        Future<?> bad = one.submit(() -> { throw new IllegalArgumentException("bad job"); });
        try {
            bad.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " / " + e.getCause().getClass().getSimpleName());
        }
        Future<Integer> cancelled = one.submit(() -> 1);
        System.out.println(one.submit(() -> "after").get());
        System.out.println(cancelled.cancel(true) + " " + cancelled.isCancelled() + " " + cancelled.isDone());
        one.shutdown();
        System.out.println(one.isShutdown() + " " + one.awaitTermination(1, TimeUnit.SECONDS));
        Callable<Integer> c = () -> 42;
        FutureTask<Integer> task = new FutureTask<>(c);
        new Thread(task).start();
        System.out.println(task.get());
    }
}
