import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OddEven {
    private static final Lock LOCK = new ReentrantLock();
    private static final Condition TURN = LOCK.newCondition();
    private static int number = 1;

    private static void count(int rest, String name) {
        while (true) {
            LOCK.lock();
            try {
                while (number <= 10 && number % 2 != rest) TURN.awaitUninterruptibly();
                if (number > 10) {
                    TURN.signalAll();
                    return;
                }
                System.out.println(name + " " + number++);
                TURN.signalAll();
            } finally {
                LOCK.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread odd = new Thread(() -> count(1, "odd"));
        Thread even = new Thread(() -> count(0, "even"));
        even.start();
        odd.start();
        odd.join();
        even.join();
    }
}
