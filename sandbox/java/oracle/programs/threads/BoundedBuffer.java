import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class BoundedBuffer {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final String[] items = new String[2];
    private int head;
    private int count;

    void put(String item) throws InterruptedException {
        lock.lock();
        try {
            while (count == items.length) notFull.await();
            items[(head + count++) % items.length] = item;
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (count == 0) notEmpty.await();
            String item = items[head];
            head = (head + 1) % items.length;
            count--;
            notFull.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BoundedBuffer buffer = new BoundedBuffer();
        Runnable produce = () -> {
            try {
                for (String word : "the quick brown fox jumps over the lazy dog".split(" ")) buffer.put(word);
                buffer.put("");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        Thread producer = new Thread(produce);
        producer.start();
        for (String word = buffer.take(); !word.isEmpty(); word = buffer.take()) System.out.println(word.toUpperCase());
        producer.join();
        System.out.println(buffer.count + " left, locked " + buffer.lock.isLocked());
    }
}
