package java.util.concurrent;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jdk.internal.misc.Blocking;

public class ThreadPoolExecutor extends AbstractExecutorService {
    private int corePoolSize;
    private int maximumPoolSize;
    private final BlockingQueue<Runnable> workQueue;
    private ThreadFactory threadFactory;
    private RejectedExecutionHandler handler;
    private final List<Worker> workers = new ArrayList<>();
    private boolean shutdown;
    private int largest;
    private long completed;
    WeakReference<ExecutorService> user;
    /** Idle threads of a ForkJoinPool have the system's class loader and end by themselves. */
    boolean staysIdle = true;

    private final class Worker implements Runnable {
        Thread thread;
        Runnable first;
        boolean idle;
        boolean running;
        public void run() {
            idle = false;
            Runnable task = first != null ? first : workQueue.poll();
            first = null;
            if (task != null) runTask(task);
            if (!shutdown || !workQueue.isEmpty()) {
                if (workQueue.isEmpty()) {
                    idle = true;
                    if (staysIdle && workers.size() <= corePoolSize) Blocking.rest(thread, user);
                } else {
                    Blocking.start(thread, this, true);
                }
            }
        }
        private void runTask(Runnable task) {
            running = true;
            Throwable thrown = null;
            try {
                beforeExecute(thread, task);
                task.run();
            } catch (Throwable t) {
                thrown = t;
                workers.remove(this);
                if (!shutdown || !workQueue.isEmpty()) addWorker(null);
                throw t;
            } finally {
                running = false;
                completed++;
                afterExecute(task, thrown);
            }
        }
    }

    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), new AbortPolicy());
    }
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, new AbortPolicy());
    }
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue, RejectedExecutionHandler handler) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), handler);
    }
    public ThreadPoolExecutor(int corePoolSize, int maximumPoolSize, long keepAliveTime, TimeUnit unit, BlockingQueue<Runnable> workQueue, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        if (corePoolSize < 0 || maximumPoolSize <= 0 || maximumPoolSize < corePoolSize || keepAliveTime < 0) throw new IllegalArgumentException();
        this.corePoolSize = corePoolSize;
        this.maximumPoolSize = maximumPoolSize;
        this.workQueue = Objects.requireNonNull(workQueue);
        this.threadFactory = Objects.requireNonNull(threadFactory);
        this.handler = Objects.requireNonNull(handler);
    }
    public void execute(Runnable command) {
        Objects.requireNonNull(command);
        if (shutdown) {
            handler.rejectedExecution(command, this);
            return;
        }
        if (workers.size() < corePoolSize) {
            addWorker(command);
            return;
        }
        Worker idle = idleWorker();
        if (idle != null) {
            idle.first = command;
            wake(idle);
        } else if (workQueue.offer(command)) {
            if (workers.isEmpty()) addWorker(null);
        } else if (workers.size() < maximumPoolSize) {
            addWorker(command);
        } else {
            handler.rejectedExecution(command, this);
        }
    }
    private Worker idleWorker() {
        for (Worker worker : workers) if (worker.idle) return worker;
        return null;
    }
    private void wake(Worker worker) {
        worker.idle = false;
        Blocking.start(worker.thread, worker, true);
    }
    private void addWorker(Runnable first) {
        Worker worker = new Worker();
        worker.first = first;
        worker.thread = threadFactory.newThread(worker);
        workers.add(worker);
        largest = Math.max(largest, workers.size());
        Blocking.start(worker.thread, worker, true);
    }
    protected void beforeExecute(Thread t, Runnable r) {}
    protected void afterExecute(Runnable r, Throwable t) {}
    protected void terminated() {}
    public void shutdown() {
        shutdown = true;
        for (Worker worker : workers) if (worker.idle) Blocking.leave(worker.thread);
    }
    public List<Runnable> shutdownNow() {
        shutdown();
        List<Runnable> rest = new ArrayList<>();
        for (Worker worker : workers) {
            if (worker.running) worker.thread.interrupt();
            else if (worker.first != null) rest.add(worker.first);
            worker.first = null;
        }
        for (Runnable task; (task = workQueue.poll()) != null; ) rest.add(task);
        return rest;
    }
    public boolean isShutdown() { return shutdown; }
    public boolean isTerminated() { return shutdown && getActiveCount() == 0 && workQueue.isEmpty(); }
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return Blocking.interruptibly(() -> isTerminated(), unit.toMillis(timeout));
    }
    public int getActiveCount() {
        int active = 0;
        for (Worker worker : workers) if (worker.running || worker.first != null) active++;
        return active;
    }
    public int getPoolSize() { return isTerminated() ? 0 : workers.size(); }
    public int getCorePoolSize() { return corePoolSize; }
    public void setCorePoolSize(int corePoolSize) { this.corePoolSize = corePoolSize; }
    public int getMaximumPoolSize() { return maximumPoolSize; }
    public void setMaximumPoolSize(int maximumPoolSize) { this.maximumPoolSize = maximumPoolSize; }
    public int getLargestPoolSize() { return largest; }
    public long getCompletedTaskCount() { return completed; }
    public long getTaskCount() { return completed + getActiveCount() + workQueue.size(); }
    public BlockingQueue<Runnable> getQueue() { return workQueue; }
    public ThreadFactory getThreadFactory() { return threadFactory; }
    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) { this.handler = handler; }
    public void allowCoreThreadTimeOut(boolean value) {}
    public String toString() {
        String state = !shutdown ? "Running" : isTerminated() ? "Terminated" : "Shutting down";
        return super.toString() + "[" + state + ", pool size = " + getPoolSize() + ", active threads = " + getActiveCount() + ", queued tasks = " + workQueue.size() + ", completed tasks = " + completed + "]";
    }

    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        public CallerRunsPolicy() {}
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) r.run();
        }
    }
    public static class AbortPolicy implements RejectedExecutionHandler {
        public AbortPolicy() {}
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            throw new RejectedExecutionException("Task " + r.toString() + " rejected from " + e.toString());
        }
    }
    public static class DiscardPolicy implements RejectedExecutionHandler {
        public DiscardPolicy() {}
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {}
    }
    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        public DiscardOldestPolicy() {}
        public void rejectedExecution(Runnable r, ThreadPoolExecutor e) {
            if (!e.isShutdown()) {
                e.getQueue().poll();
                e.execute(r);
            }
        }
    }
}
