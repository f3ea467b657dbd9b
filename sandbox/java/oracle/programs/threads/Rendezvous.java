import java.util.concurrent.Exchanger;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class Rendezvous {
    public static void main(String[] args) throws Exception {
        SynchronousQueue<String> hand = new SynchronousQueue<>();
        Thread giver = new Thread(() -> {
            try {
                for (String gift : new String[] {"book", "pen", "lamp"}) hand.put(gift);
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        giver.start();
        for (int i = 0; i < 3; i++) System.out.println("got " + hand.take());
        giver.join();
        System.out.println(hand.offer("nobody") + " " + hand.poll() + " " + hand.poll(20, TimeUnit.MILLISECONDS) + " " + hand.size());

        Exchanger<String> exchanger = new Exchanger<>();
        String[] seen = new String[1];
        Thread other = new Thread(() -> {
            try {
                seen[0] = exchanger.exchange("from other");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        System.out.println("main has " + exchanger.exchange("from main"));
        other.join();
        System.out.println("other has " + seen[0]);
        try {
            exchanger.exchange("nobody", 10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("nobody came " + e.getMessage());
        }
    }
}
