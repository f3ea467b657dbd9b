public class InterruptedSleep {
    public static void main(String[] args) throws InterruptedException {
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(10_000);
                System.out.println("slept");
            } catch (InterruptedException e) {
                System.out.println("interrupted " + Thread.currentThread().isInterrupted() + " " + e.getMessage());
            }
        });
        sleeper.start();
        Thread.sleep(30);
        sleeper.interrupt();
        sleeper.join();
    }
}
