import java.util.*;

public class SynchronizedCounter {
    private int value;
    private static int shared;
    private final Object lock = new Object();
    synchronized void increment() { value++; }
    static synchronized void bump() { shared += 2; }
    void locked(Runnable r) { synchronized (lock) { r.run(); } }

    public static void main(String[] args) throws InterruptedException {
        SynchronizedCounter c = new SynchronizedCounter();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 5; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 1000; i++) {
                    c.increment();
                    bump();
                    if (i % 500 == 0) c.locked(() -> { synchronized (c) { c.value += 10; } });
                }
            }, "counter-" + t);
            threads.add(thread);
            thread.start();
        }
        for (Thread t : threads) t.join();
        System.out.println(c.value + " " + shared + " " + threads.get(4).getName() + " " + threads.stream().noneMatch(Thread::isAlive));
        Map<String, Integer> map = Collections.synchronizedMap(new TreeMap<>());
        Thread a = new Thread(() -> map.put("a", 1)), b = new Thread(() -> map.put("b", 2));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(map);
        Thread d = new Thread(() -> System.out.println("daemon " + Thread.currentThread().isDaemon()));
        d.setDaemon(true);
        d.start();
        d.join(1000);
        new Thread(() -> { throw new IllegalStateException("uncaught in thread"); }, "failing").start();
        Thread.sleep(20);
        System.out.println("main goes on");
    }
}
