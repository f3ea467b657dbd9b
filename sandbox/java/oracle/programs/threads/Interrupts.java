import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

public class Interrupts {
    interface Waiting {
        void run() throws InterruptedException;
    }

    static void interrupted(String what, Waiting body) throws InterruptedException {
        Thread t = new Thread(() -> {
            try {
                body.run();
                System.out.println(what + " went on, flag " + Thread.interrupted() + " " + Thread.currentThread().isInterrupted());
            } catch (InterruptedException e) {
                System.out.println(what + ": " + e.getMessage() + ", flag " + Thread.currentThread().isInterrupted());
            }
        }, what);
        t.start();
        Thread.sleep(60);
        System.out.println(what + " " + t.getState());
        t.interrupt();
        t.join();
    }

    public static void main(String[] args) throws InterruptedException {
        Object monitor = new Object();
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
        Thread never = new Thread(() -> LockSupport.park());
        never.setDaemon(true);
        never.start();
        interrupted("sleep", () -> Thread.sleep(60_000));
        interrupted("wait", () -> {
            synchronized (monitor) {
                monitor.wait();
            }
        });
        interrupted("timed wait", () -> {
            synchronized (monitor) {
                monitor.wait(60_000);
            }
        });
        interrupted("take", queue::take);
        interrupted("join", never::join);
        interrupted("await", () -> new CountDownLatch(1).await());
        interrupted("park", () -> LockSupport.park());
        interrupted("spin", () -> {
            while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
        });
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            System.out.println("main: " + e.getMessage() + " " + Thread.interrupted());
        }
        try {
            monitor.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            monitor.wait(1);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
