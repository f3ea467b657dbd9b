import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class Barriers {
    public static void main(String[] args) throws Exception {
        int[][] matrix = new int[3][4];
        int[] sums = new int[3];
        int[] rounds = new int[1];
        CyclicBarrier barrier = new CyclicBarrier(3, () -> System.out.println("round " + ++rounds[0] + " " + (sums[0] + sums[1] + sums[2])));
        Thread[] workers = new Thread[3];
        for (int w = 0; w < 3; w++) {
            int row = w;
            workers[w] = new Thread(() -> {
                try {
                    for (int round = 1; round <= 3; round++) {
                        for (int i = 0; i < 4; i++) matrix[row][i] += row + i;
                        int sum = 0;
                        for (int v : matrix[row]) sum += v;
                        sums[row] = sum;
                        barrier.await();
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        for (Thread t : workers) t.start();
        for (Thread t : workers) t.join();
        CyclicBarrier two = new CyclicBarrier(2);
        Thread alone = new Thread(() -> {
            try {
                two.await();
            } catch (BrokenBarrierException e) {
                System.out.println("broken: " + e.getMessage());
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        try {
            two.await(30, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timed out " + two.isBroken());
        }
        alone.start();
        alone.join();
        two.reset();
        System.out.println(two.isBroken() + " " + two.getParties() + " " + two.getNumberWaiting());
    }
}
