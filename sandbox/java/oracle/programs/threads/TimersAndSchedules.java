import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.*;

public class TimersAndSchedules {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        CountDownLatch ticks = new CountDownLatch(3);
        ScheduledFuture<?> ticking = clock.scheduleAtFixedRate(() -> {
            if (ticks.getCount() == 0) return;
            System.out.println("tick " + ticks.getCount());
            ticks.countDown();
        }, 10, 40, TimeUnit.MILLISECONDS);
        ticks.await();
        ticking.cancel(false);
        ScheduledFuture<String> later = clock.schedule(() -> "later", 30, TimeUnit.MILLISECONDS);
        System.out.println(later.get() + " " + ticking.isCancelled());
        clock.shutdown();
        System.out.println(clock.awaitTermination(1, TimeUnit.SECONDS));
        BlockingQueue<String> bell = new SynchronousQueue<>();
        Timer timer = new Timer(true);
        timer.schedule(new TimerTask() {
            private int n;
            @Override
            public void run() {
                try {
                    bell.put("bell " + ++n);
                } catch (InterruptedException e) {
                    cancel();
                }
            }
        }, 10, 10);
        for (int i = 0; i < 3; i++) System.out.println(bell.take());
        timer.cancel();
        DelayQueue<Reminder> reminders = new DelayQueue<>();
        reminders.put(new Reminder("second", 60));
        reminders.put(new Reminder("first", 20));
        System.out.println(reminders.poll() + " " + reminders.take().text + " " + reminders.take().text);
    }

    static class Reminder implements Delayed {
        final String text;
        private final long at;
        Reminder(String text, long millis) {
            this.text = text;
            at = System.currentTimeMillis() + millis;
        }
        public long getDelay(TimeUnit unit) { return unit.convert(at - System.currentTimeMillis(), TimeUnit.MILLISECONDS); }
        public int compareTo(Delayed other) { return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS)); }
    }
}
