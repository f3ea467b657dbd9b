import java.util.concurrent.locks.LockSupport;

public class ThreadStates {
    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread sleeping = new Thread(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                System.out.println("woken");
            }
        }, "sleeping");
        Thread parked = new Thread(LockSupport::park, "parked");
        Thread blocked = new Thread(() -> {
            synchronized (lock) {
                System.out.println("in at last");
            }
        }, "blocked");
        Thread waiting = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("interrupted");
                }
                System.out.println("waited");
            }
        }, "waiting");
        System.out.println(sleeping.getState());
        sleeping.start();
        parked.start();
        waiting.start();
        Thread.sleep(50);
        synchronized (lock) {
            blocked.start();
            Thread.sleep(50);
            for (Thread t : new Thread[] {sleeping, parked, blocked, waiting}) System.out.println(t.getName() + " " + t.getState());
        }
        blocked.join();
        synchronized (lock) {
            lock.notifyAll();
        }
        waiting.join();
        LockSupport.unpark(parked);
        parked.join();
        sleeping.interrupt();
        sleeping.join();
        for (Thread t : new Thread[] {sleeping, parked, blocked, waiting}) System.out.println(t.getName() + " " + t.getState() + " " + t.isAlive());
        System.out.println(Thread.currentThread().getState() + " " + Thread.currentThread());
        ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 7);
        own.set(8);
        Thread other = new Thread(() -> System.out.println("other has " + own.get()));
        other.start();
        other.join();
        System.out.println("main has " + own.get());
    }
}
