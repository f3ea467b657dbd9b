import java.util.*;
import java.util.concurrent.*;
public class LivingThreads {
    static void show(String at) {
        System.out.println(at + " " + Thread.getAllStackTraces().keySet().stream().map(t -> t.getName() + (t.isDaemon() ? "*" : "") + " " + t.isAlive()).filter(n -> n.startsWith("my") || n.startsWith("main") || n.startsWith("pool")).sorted().toList());
    }
    public static void main(String[] a) throws Exception {
        show("first");
        Thread t = new Thread(() -> { try { Thread.sleep(200); } catch (InterruptedException e) { } }, "my-sleeper");
        t.start();
        Thread.sleep(20);
        show("sleeping");
        t.join();
        show("joined");
        ExecutorService e = Executors.newFixedThreadPool(2);
        e.submit(() -> 1).get();
        show("pool");
        e.shutdown();
        e.awaitTermination(1, TimeUnit.SECONDS);
        show("shut");
        Timer timer = new Timer("my-timer", true);
        timer.schedule(new TimerTask() { public void run() { } }, 1000, 1000);
        show("timer");
        timer.cancel();
        Thread.sleep(50);
        show("cancelled");
    }
}
