import java.util.*;
import java.util.concurrent.*;

public class ScheduledWork {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
        List<String> log = new CopyOnWriteArrayList<>();
        s.schedule(() -> log.add("late"), 60, TimeUnit.MILLISECONDS);
        s.schedule(() -> log.add("early"), 10, TimeUnit.MILLISECONDS);
        ScheduledFuture<Integer> value = s.schedule(() -> 7, 30, TimeUnit.MILLISECONDS);
        System.out.println(value.get() + " " + value.isDone() + " " + log);
        ScheduledFuture<?> every = s.scheduleWithFixedDelay(() -> log.add("tick"), 5, 10, TimeUnit.MILLISECONDS);
        Thread.sleep(100);
        every.cancel(false);
        System.out.println(log.contains("late") + " " + (Collections.frequency(log, "tick") > 3) + " " + every.isDone());
        s.shutdown();
        System.out.println(s.awaitTermination(1, TimeUnit.SECONDS));
        try {
            s.schedule(() -> 1, 1, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
    }
}
