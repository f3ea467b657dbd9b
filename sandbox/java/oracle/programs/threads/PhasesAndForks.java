import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Phaser;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;

public class PhasesAndForks {
    static class Sum extends RecursiveTask<Long> {
        private final int[] data;
        private final int from;
        private final int to;
        Sum(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }
        @Override
        protected Long compute() {
            if (to - from <= 100) {
                long sum = 0;
                for (int i = from; i < to; i++) sum += data[i];
                return sum;
            }
            int middle = (from + to) >>> 1;
            Sum left = new Sum(data, from, middle);
            Sum right = new Sum(data, middle, to);
            left.fork();
            return right.compute() + left.join();
        }
    }

    static class Square extends RecursiveAction {
        private final int[] data;
        private final int from;
        private final int to;
        Square(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }
        @Override
        protected void compute() {
            if (to - from <= 50) for (int i = from; i < to; i++) data[i] *= data[i];
            else invokeAll(new Square(data, from, (from + to) / 2), new Square(data, (from + to) / 2, to));
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] data = new int[1000];
        for (int i = 0; i < data.length; i++) data[i] = i;
        System.out.println(new ForkJoinPool(4).invoke(new Sum(data, 0, data.length)));
        ForkJoinPool.commonPool().invoke(new Square(data, 0, data.length));
        System.out.println(data[3] + " " + data[999]);
        Phaser phaser = new Phaser(1);
        StringBuffer log = new StringBuffer();
        Thread[] team = new Thread[2];
        for (int i = 0; i < 2; i++) {
            phaser.register();
            team[i] = new Thread(() -> {
                phaser.arriveAndAwaitAdvance();
                log.append("x");
                phaser.arriveAndDeregister();
            });
            team[i].start();
        }
        System.out.println("phase " + phaser.getPhase() + " " + phaser.getRegisteredParties());
        phaser.arriveAndAwaitAdvance();
        for (Thread t : team) t.join();
        System.out.println(log + " " + phaser.arriveAndDeregister() + " " + phaser.isTerminated());
    }
}
