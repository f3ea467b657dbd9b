public class SleepingThreads {
    static class Counter extends Thread {
        private final int step;
        Counter(String name, int step) {
            super(name);
            this.step = step;
        }
        @Override
        public void run() {
            for (int i = 1; i <= 3; i++) {
                try {
                    Thread.sleep(step);
                } catch (InterruptedException e) {
                    return;
                }
                System.out.println(getName() + " " + i);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Counter slow = new Counter("slow", 1000);
        Counter fast = new Counter("fast", 400);
        slow.start();
        fast.start();
        for (int value : new int[] {1, 2, 3}) {
            Thread.sleep(700);
            System.out.println("main " + value);
        }
        slow.join();
        fast.join();
        System.out.println(slow.getState() + " " + fast.getState());
    }
}
