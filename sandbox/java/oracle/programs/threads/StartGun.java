import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class StartGun {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(3);
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(3);
        AtomicInteger running = new AtomicInteger();
        List<Thread> runners = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread runner = new Thread(() -> {
                ready.countDown();
                try {
                    start.await();
                    running.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
            runners.add(runner);
            runner.start();
        }
        ready.await();
        System.out.println("ready, running " + running.get() + ", " + start.getCount());
        System.out.println("early " + done.await(10, TimeUnit.MILLISECONDS));
        start.countDown();
        done.await();
        System.out.println("running " + running.get() + ", " + done.getCount() + " " + start.getCount());
        for (Thread runner : runners) runner.join();
        System.out.println(runners.get(0).isAlive());
    }
}
