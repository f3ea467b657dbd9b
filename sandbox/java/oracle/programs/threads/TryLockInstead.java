import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockInstead {
    record Account(String name, ReentrantLock lock, int[] balance) {
        Account(String name, int balance) { this(name, new ReentrantLock(), new int[] {balance}); }
    }

    static boolean transfer(Account from, Account to, int amount) throws InterruptedException {
        if (!from.lock().tryLock(50, TimeUnit.MILLISECONDS)) return false;
        try {
            if (!to.lock().tryLock(50, TimeUnit.MILLISECONDS)) return false;
            try {
                from.balance()[0] -= amount;
                to.balance()[0] += amount;
                return true;
            } finally {
                to.lock().unlock();
            }
        } finally {
            from.lock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account a = new Account("a", 100);
        Account b = new Account("b", 100);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Thread holder = new Thread(() -> {
            b.lock().lock();
            try {
                held.countDown();
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                b.lock().unlock();
            }
        }, "holder");
        holder.start();
        held.await();
        System.out.println("while held: " + transfer(a, b, 10) + " " + b.lock().tryLock() + " " + b.lock().isLocked());
        free.countDown();
        holder.join();
        System.out.println("afterwards: " + transfer(a, b, 10) + " " + a.balance()[0] + " " + b.balance()[0]);
        System.out.println(a.lock().getHoldCount() + " " + a.lock().hasQueuedThreads());
        try {
            a.lock().unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
    }
}
