import java.util.*;
import java.util.concurrent.atomic.*;

public class Atomics {
    public static void main(String[] args) throws Exception {
        AtomicInteger n = new AtomicInteger(5);
        System.out.println(n.incrementAndGet() + " " + n.getAndIncrement() + " " + n.addAndGet(10) + " " + n.compareAndSet(17, 1) + " " + n + " " + n.updateAndGet(x -> x * 7) + " " + n.getAndAccumulate(3, Math::max) + " " + n.intValue());
        AtomicReference<List<String>> ref = new AtomicReference<>(List.of());
        for (String s : List.of("x", "y")) ref.updateAndGet(l -> { List<String> c = new ArrayList<>(l); c.add(s); return c; });
        System.out.println(ref.get() + " " + ref.compareAndSet(null, List.of()));
        AtomicLong l = new AtomicLong(Long.MAX_VALUE);
        System.out.println(l.incrementAndGet() + " " + new AtomicBoolean(true));
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { for (int k = 0; k < 100; k++) n.getAndAdd(2); }); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println(n.get());
    }
}
