import java.util.*;
import java.util.concurrent.*;

public class ThreadLocals {
    private static final ThreadLocal<List<String>> LOG = ThreadLocal.withInitial(ArrayList::new);
    private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();

    static void work(String name) {
        LOG.get().add(name);
        DEPTH.set(DEPTH.get() == null ? 1 : DEPTH.get() + 1);
    }

    public static void main(String[] args) throws Exception {
        work("m1");
        work("m2");
        Thread t = new Thread(() -> {
            work("t1");
            System.out.println("thread " + LOG.get() + DEPTH.get());
        });
        t.start();
        t.join();
        System.out.println("main " + LOG.get() + DEPTH.get());
        DEPTH.remove();
        System.out.println(DEPTH.get());
        ExecutorService one = Executors.newSingleThreadExecutor();
        one.submit(() -> work("p1")).get();
        one.submit(() -> { work("p2"); System.out.println("pool " + LOG.get()); }).get();
        one.shutdown();
    }
}
