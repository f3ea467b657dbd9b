import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class Semaphores {
    public static void main(String[] args) throws InterruptedException {
        Semaphore seats = new Semaphore(2);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(5);
        for (int i = 0; i < 5; i++) {
            pool.submit(() -> {
                seats.acquire();
                try {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.sleep(30);
                } finally {
                    inside.decrementAndGet();
                    seats.release();
                }
                return null;
            });
        }
        pool.shutdown();
        System.out.println(pool.awaitTermination(5, TimeUnit.SECONDS) + ", most " + most + ", free " + seats.availablePermits());
        Semaphore turnA = new Semaphore(1);
        Semaphore turnB = new Semaphore(0);
        Semaphore turnC = new Semaphore(0);
        StringBuilder text = new StringBuilder();
        Thread a = letters("A", turnA, turnB, text);
        Thread b = letters("B", turnB, turnC, text);
        Thread c = letters("C", turnC, turnA, text);
        for (Thread t : new Thread[] {c, b, a}) t.start();
        for (Thread t : new Thread[] {a, b, c}) t.join();
        System.out.println(text);
        System.out.println(seats.tryAcquire(3) + " " + seats.tryAcquire(1, 10, TimeUnit.MILLISECONDS) + " " + seats.drainPermits());
    }

    static Thread letters(String letter, Semaphore mine, Semaphore next, StringBuilder text) {
        return new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                mine.acquireUninterruptibly();
                text.append(letter);
                next.release();
            }
        });
    }
}
