public class StopFlag {
    private volatile boolean running = true;
    private volatile long turns;
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        StopFlag flag = new StopFlag();
        Thread worker = new Thread(() -> {
            while (flag.running) flag.turns++;
            System.out.println("worker stops");
        }, "worker");
        worker.start();
        Thread.sleep(50);
        flag.running = false;
        worker.join();
        System.out.println("turns " + (flag.turns > 1000));
        Thread setter = new Thread(() -> {
            long sum = 0;
            for (int i = 0; i < 1000; i++) sum += i;
            ready = sum > 0;
        });
        setter.start();
        while (!ready) { }
        System.out.println("main saw it");
        Thread polite = new Thread(() -> {
            int n = 0;
            while (!Thread.currentThread().isInterrupted()) n++;
            System.out.println("polite " + (n > 0));
        });
        polite.start();
        Thread.sleep(20);
        polite.interrupt();
        polite.join();
    }
}
