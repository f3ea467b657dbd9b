public class PingPong {
    private final Object lock = new Object();
    private boolean ping = true;

    void play(String word, boolean mine, int times) {
        for (int i = 0; i < times; i++) {
            synchronized (lock) {
                while (ping != mine) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                System.out.println(word + " " + i);
                ping = !ping;
                lock.notify();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PingPong game = new PingPong();
        Thread a = new Thread(() -> game.play("ping", true, 4));
        Thread b = new Thread(() -> game.play("pong", false, 4));
        b.start();
        a.start();
        a.join();
        b.join();
        System.out.println("over");
    }
}
