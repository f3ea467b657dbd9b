import java.util.*;
import java.util.concurrent.locks.*;

public class LockedAccount {
    static class Account {
        private final ReentrantLock lock = new ReentrantLock();
        private int balance;
        Account(int balance) { this.balance = balance; }
        void transfer(Account to, int amount) {
            lock.lock();
            try {
                if (balance < amount) throw new IllegalStateException("only " + balance);
                balance -= amount;
                to.lock.lock();
                try { to.balance += amount; } finally { to.lock.unlock(); }
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Account a = new Account(100), b = new Account(50);
        List<Thread> ts = new ArrayList<>();
        for (int i = 0; i < 4; i++) { int n = i; ts.add(new Thread(() -> { if (n % 2 == 0) a.transfer(b, 10); else b.transfer(a, 5); })); }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        System.out.println(a.balance + " " + b.balance);
        try {
            a.transfer(b, 1000);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + a.lock.isLocked());
        }
    }
}
