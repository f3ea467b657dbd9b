public class SleepsInMonitor {
    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        StringBuffer order = new StringBuffer();
        Thread first = new Thread(() -> { synchronized (lock) { try { Thread.sleep(200); } catch (InterruptedException e) { return; } order.append('1'); } }, "first");
        Thread second = new Thread(() -> { synchronized (lock) { order.append('2'); } }, "second");
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println(order);
    }
}
