import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class TrafficLight {
    enum Light {
        RED(60), GREEN(40), YELLOW(20);
        final int millis;
        Light(int millis) { this.millis = millis; }
        Light next() { return values()[(ordinal() + 1) % values().length]; }
    }

    private Light light = Light.RED;

    synchronized void change() {
        light = light.next();
        notifyAll();
    }

    synchronized void waitFor(Light wanted) throws InterruptedException {
        while (light != wanted) wait();
    }

    public static void main(String[] args) throws InterruptedException {
        TrafficLight crossing = new TrafficLight();
        Thread switching = new Thread(() -> {
            while (true) {
                try {
                    Thread.sleep(crossing.light.millis);
                } catch (InterruptedException e) {
                    System.out.println("switched off");
                    break;
                }
                crossing.change();
            }
        });
        switching.start();
        Thread car = new Thread(() -> {
            try {
                for (int i = 1; i <= 2; i++) {
                    crossing.waitFor(Light.GREEN);
                    System.out.println("car passes " + i);
                    crossing.waitFor(Light.RED);
                    System.out.println("car stops");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        car.start();
        car.join();
        switching.interrupt();
        switching.join();
        TransferQueue<String> queue = new LinkedTransferQueue<>();
        Thread taker = new Thread(() -> {
            try {
                System.out.println("took " + queue.take());
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        System.out.println(queue.tryTransfer("nobody waits"));
        taker.start();
        queue.transfer("a parcel");
        taker.join();
        BlockingQueue<String> plain = queue;
        plain.put("kept");
        System.out.println(plain.size());
    }
}
