import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class DiningPhilosophers {
    static final int SEATS = 5;
    static final int MEALS = 20;

    static class Philosopher extends Thread {
        private final Lock first;
        private final Lock second;
        private int meals;
        Philosopher(int seat, Lock left, Lock right) {
            super("philosopher " + seat);
            // The last one reaches for the right fork first, so that nobody waits in a circle.
            first = seat == SEATS - 1 ? right : left;
            second = seat == SEATS - 1 ? left : right;
        }
        @Override
        public void run() {
            while (meals < MEALS) {
                first.lock();
                try {
                    Thread.yield();
                    second.lock();
                    try {
                        meals++;
                    } finally {
                        second.unlock();
                    }
                } finally {
                    first.unlock();
                }
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Lock[] forks = new Lock[SEATS];
        for (int i = 0; i < SEATS; i++) forks[i] = new ReentrantLock();
        Philosopher[] table = new Philosopher[SEATS];
        for (int i = 0; i < SEATS; i++) table[i] = new Philosopher(i, forks[i], forks[(i + 1) % SEATS]);
        for (Philosopher p : table) p.start();
        for (Philosopher p : table) p.join();
        for (Philosopher p : table) System.out.println(p.getName() + " ate " + p.meals + " " + p.getState());
    }
}
