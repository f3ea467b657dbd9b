import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

public class TimedPoll {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(1);
        Thread slow = new Thread(() -> {
            try {
                for (String s : new String[] {"one", "two"}) {
                    Thread.sleep(600);
                    queue.put(s);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        slow.start();
        int missed = 0;
        int got = 0;
        while (got < 2) {
            String s = queue.poll(50, TimeUnit.MILLISECONDS);
            if (s == null) missed++;
            else {
                got++;
                System.out.println(s);
            }
        }
        System.out.println("missed some: " + (missed >= 2));
        System.out.println(queue.offer("a", 10, TimeUnit.MILLISECONDS) + " " + queue.offer("b", 10, TimeUnit.MILLISECONDS) + " " + queue.remainingCapacity());
        LinkedBlockingDeque<Integer> deque = new LinkedBlockingDeque<>(2);
        Thread filler = new Thread(() -> {
            try {
                for (int i = 1; i <= 4; i++) deque.putFirst(i);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        filler.start();
        Thread.sleep(50);
        System.out.println(deque.takeFirst() + " " + deque.size());
        filler.join(50);
        System.out.println(deque.takeLast());
        filler.join();
        System.out.println(deque);
        PriorityBlockingQueue<Integer> byRank = new PriorityBlockingQueue<>();
        Thread late = new Thread(() -> byRank.addAll(java.util.List.of(5, 1, 3)));
        late.start();
        late.join();
        System.out.print(byRank.take());
        System.out.println(" " + byRank.poll(1, TimeUnit.SECONDS) + " " + byRank.take() + " " + byRank.poll(5, TimeUnit.MILLISECONDS));
    }
}
