package java.util.concurrent;

import jdk.internal.misc.Blocking;

public class CyclicBarrier {
    private final int parties;
    private final Runnable action;
    private int waiting;
    private Generation generation = new Generation();
    private static final class Generation {
        boolean passed;
        boolean broken;
    }
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
        Generation mine = generation;
        if (mine.broken) throw new BrokenBarrierException();
        if (Thread.interrupted()) {
            breakUp();
            throw new InterruptedException();
        }
        int index = parties - ++waiting;
        if (index == 0) {
            boolean ran = false;
            try {
                if (action != null) action.run();
                ran = true;
                mine.passed = true;
                next();
                return 0;
            } finally {
                if (!ran) breakUp();
            }
        }
        try {
            if (!Blocking.interruptibly(() -> mine.passed || mine.broken, millis)) {
                breakUp();
                throw new TimeoutException();
            }
        } catch (InterruptedException e) {
            breakUp();
            throw e;
        }
        if (mine.broken) throw new BrokenBarrierException();
        return index;
    }
    private void next() {
        waiting = 0;
        generation = new Generation();
    }
    private void breakUp() {
        generation.broken = true;
        waiting = 0;
    }
    public boolean isBroken() { return generation.broken; }
    public void reset() {
        breakUp();
        next();
    }
    public int getNumberWaiting() { return waiting; }
}
