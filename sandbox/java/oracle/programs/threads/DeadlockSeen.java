import java.util.concurrent.CountDownLatch;

public class DeadlockSeen {
    static Thread taker(String name, Object first, Object second, CountDownLatch both) {
        Thread t = new Thread(() -> {
            synchronized (first) {
                both.countDown();
                try {
                    both.await();
                } catch (InterruptedException e) {
                    return;
                }
                synchronized (second) {
                    System.out.println(name + " has both");
                }
            }
        }, name);
        t.setDaemon(true);
        t.start();
        return t;
    }

    public static void main(String[] args) throws InterruptedException {
        Object left = new Object();
        Object right = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Thread a = taker("a", left, right, both);
        Thread b = taker("b", right, left, both);
        a.join(200);
        b.join(200);
        System.out.println(a.getState() + " " + b.getState() + " " + a.isAlive() + " " + b.isAlive());
        for (Thread t : new Thread[] {a, b}) {
            StackTraceElement[] trace = t.getStackTrace();
            System.out.println(t.getName() + " stands in " + trace[0].getMethodName() + ":" + trace[0].getLineNumber());
        }
        System.out.println("main goes on");
    }
}
