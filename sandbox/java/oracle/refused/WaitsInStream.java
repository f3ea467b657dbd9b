import java.util.concurrent.SynchronousQueue;
import java.util.stream.IntStream;

public class WaitsInStream {
    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<Integer> there = new SynchronousQueue<>();
        SynchronousQueue<Integer> back = new SynchronousQueue<>();
        Thread echo = new Thread(() -> IntStream.range(0, 3).forEach(i -> {
            try {
                back.put(there.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }), "echo");
        Thread caller = new Thread(() -> IntStream.range(0, 3).forEach(i -> {
            try {
                there.put(i);
                back.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }), "caller");
        echo.start();
        caller.start();
        caller.join();
        System.out.println("answered");
    }
}
