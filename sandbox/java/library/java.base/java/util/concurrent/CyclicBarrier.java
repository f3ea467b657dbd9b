package java.util.concurrent;

import jdk.internal.misc.Blocking;

public class CyclicBarrier {
    private final int parties;
    private final Runnable action;
    private int waiting;
    private int generation;
    private boolean broken;
    public CyclicBarrier(int parties) { this(parties, null); }
    public CyclicBarrier(int parties, Runnable barrierAction) {
        if (parties <= 0) throw new IllegalArgumentException();
        this.parties = parties;
        this.action = barrierAction;
    }
    public int getParties() { return parties; }
    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return pass(-1);
        } catch (TimeoutException e) {
            throw new Error(e);
        }
    }
    public int await(long timeout, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException { return pass(unit.toMillis(timeout)); }
    private int pass(long millis) throws InterruptedException, BrokenBarrierException, TimeoutException {
        if (broken) throw new BrokenBarrierException();
        int mine = generation;
        int index = parties - ++waiting;
        if (index == 0) {
            if (action != null) action.run();
            next();
            return 0;
        }
        try {
            if (!Blocking.interruptibly(() -> generation != mine || broken, millis)) {
                broken = true;
                throw new TimeoutException();
            }
        } catch (InterruptedException e) {
            broken = true;
            throw e;
        }
        if (generation == mine) throw new BrokenBarrierException();
        return index;
    }
    private void next() {
        waiting = 0;
        generation++;
    }
    public boolean isBroken() { return broken; }
    public void reset() {
        broken = waiting > 0;
        waiting = 0;
    }
    public int getNumberWaiting() { return waiting; }
}
