import java.util.*;

public class Threads {
    private int unsafe;
    private synchronized void add() { unsafe++; }

    static class Worker extends Thread {
        private final List<String> log;
        Worker(String name, List<String> log) { super(name); this.log = log; }
        @Override public void run() {
            synchronized (log) { log.add(getName()); }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Threads shared = new Threads();
        Thread[] all = new Thread[4];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Thread(() -> { for (int k = 0; k < 500; k++) shared.add(); });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(shared.unsafe);
        List<String> log = new ArrayList<>();
        List<Worker> workers = new ArrayList<>();
        for (String n : List.of("w1", "w2", "w3")) { Worker w = new Worker(n, log); workers.add(w); w.start(); }
        for (Worker w : workers) w.join();
        Collections.sort(log);
        System.out.println(log);
        System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon() + " " + Thread.currentThread().getPriority());
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 5);
        local.set(6);
        Thread other = new Thread(() -> System.out.println("other sees " + local.get()), "other");
        System.out.println(other.getState() + " " + other.isAlive());
        other.start();
        other.join();
        System.out.println(other.getState() + " " + other.isAlive() + " " + local.get() + " " + other);
        Thread bad = new Thread(() -> { throw new IllegalStateException("in thread"); });
        bad.setUncaughtExceptionHandler((t, e) -> System.out.println("handler: " + e.getMessage()));
        bad.start();
        bad.join();
        try {
            other.start();
        } catch (IllegalThreadStateException e) {
            System.out.println("cannot start twice " + e.getMessage());
        }
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            System.out.println(e.getMessage() + " " + Thread.interrupted());
        }
    }
}
