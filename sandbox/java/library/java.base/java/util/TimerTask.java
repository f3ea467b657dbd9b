package java.util;

public abstract class TimerTask implements Runnable {
    boolean cancelled;
    boolean scheduled;
    long due;
    Object handle;
    protected TimerTask() {}
    public abstract void run();
    public boolean cancel() {
        boolean pending = scheduled && !cancelled;
        cancelled = true;
        if (handle != null) jdk.internal.misc.Blocking.cancel(handle);
        return pending;
    }
    public long scheduledExecutionTime() { return due; }
}
