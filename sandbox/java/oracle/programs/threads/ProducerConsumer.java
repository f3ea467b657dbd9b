import java.util.LinkedList;
import java.util.Queue;

public class ProducerConsumer {
    static class Buffer {
        private final Queue<Integer> items = new LinkedList<>();
        private final int capacity;
        private int most;
        Buffer(int capacity) { this.capacity = capacity; }
        synchronized void put(int item) throws InterruptedException {
            while (items.size() == capacity) wait();
            items.add(item);
            most = Math.max(most, items.size());
            notifyAll();
        }
        synchronized int take() throws InterruptedException {
            while (items.isEmpty()) wait();
            int item = items.remove();
            notifyAll();
            return item;
        }
        synchronized int most() { return most; }
    }

    public static void main(String[] args) throws InterruptedException {
        Buffer buffer = new Buffer(3);
        StringBuilder taken = new StringBuilder();
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 12; i++) buffer.put(i);
                buffer.put(-1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "producer");
        Thread consumer = new Thread(() -> {
            try {
                for (int item; (item = buffer.take()) >= 0; ) taken.append(item).append(' ');
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "consumer");
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        System.out.println(taken + "most<=3: " + (buffer.most() <= 3));
    }
}
