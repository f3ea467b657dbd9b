package java.util;

import jdk.internal.misc.Blocking;

public class Timer {
    private static int timers;
    private final Thread thread;
    private final List<TimerTask> tasks = new ArrayList<>();
    private boolean cancelled;
    public Timer() { this("Timer-" + timers++); }
    public Timer(boolean isDaemon) { this("Timer-" + timers++, isDaemon); }
    public Timer(String name) { this(name, false); }
    public Timer(String name, boolean isDaemon) {
        thread = new Thread(name);
        thread.setDaemon(isDaemon);
    }
    public void schedule(TimerTask task, long delay) {
        if (delay < 0) throw new IllegalArgumentException("Negative delay.");
        start(task, delay, 0, false);
    }
    public void schedule(TimerTask task, long delay, long period) { repeat(task, delay, period, false); }
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) { repeat(task, delay, period, true); }
    private void repeat(TimerTask task, long delay, long period, boolean fixedRate) {
        if (delay < 0) throw new IllegalArgumentException("Negative delay.");
        if (period <= 0) throw new IllegalArgumentException("Non-positive period.");
        start(task, delay, period, fixedRate);
    }
    private void start(TimerTask task, long delay, long period, boolean fixedRate) {
        if (cancelled) throw new IllegalStateException("Timer already cancelled.");
        if (task.scheduled || task.cancelled) throw new IllegalStateException("Task already scheduled or cancelled");
        task.scheduled = true;
        task.due = System.currentTimeMillis() + delay;
        arrange(task, period, fixedRate);
    }
    private void arrange(TimerTask task, long period, boolean fixedRate) {
        tasks.add(task);
        task.handle = Blocking.later(Math.max(0, task.due - System.currentTimeMillis()) * 1000000, thread, () -> {
            tasks.remove(task);
            if (cancelled || task.cancelled) return;
            if (period > 0) {
                task.due = fixedRate ? task.due + period : System.currentTimeMillis() + period;
                arrange(task, period, fixedRate);
            } else {
                task.scheduled = false;
            }
            boolean well = false;
            try {
                task.run();
                well = true;
            } finally {
                // What a task throws ends the timer's thread.
                if (!well) cancel();
            }
        });
    }
    public void cancel() {
        cancelled = true;
        for (TimerTask task : tasks) Blocking.cancel(task.handle);
        tasks.clear();
    }
    public int purge() { return 0; }
}
