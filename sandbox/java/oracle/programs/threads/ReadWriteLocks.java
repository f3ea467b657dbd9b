import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLocks {
    private final Map<String, Integer> prices = new HashMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    int read(String name) {
        lock.readLock().lock();
        try {
            return prices.getOrDefault(name, -1);
        } finally {
            lock.readLock().unlock();
        }
    }

    void write(String name, int price) {
        lock.writeLock().lock();
        try {
            prices.put(name, price);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReadWriteLocks shop = new ReadWriteLocks();
        CountDownLatch reading = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        Runnable reader = () -> {
            shop.lock.readLock().lock();
            try {
                reading.countDown();
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                shop.lock.readLock().unlock();
            }
        };
        Thread r1 = new Thread(reader, "r1");
        Thread r2 = new Thread(reader, "r2");
        r1.start();
        r2.start();
        reading.await();
        System.out.println("readers " + shop.lock.getReadLockCount() + ", try write " + shop.lock.writeLock().tryLock());
        Thread writer = new Thread(() -> shop.write("tea", 4), "writer");
        writer.start();
        writer.join(50);
        System.out.println("writer " + writer.isAlive() + " " + writer.getState());
        release.countDown();
        writer.join();
        System.out.println("tea " + shop.read("tea") + ", milk " + shop.read("milk") + ", readers " + shop.lock.getReadLockCount());
        System.out.println(shop.lock.isWriteLocked() + " " + shop.lock.getReadHoldCount());
    }
}
