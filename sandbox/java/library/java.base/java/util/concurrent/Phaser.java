package java.util.concurrent;

import jdk.internal.misc.Blocking;

public class Phaser {
    private int parties;
    private int arrived;
    private int phase;
    private boolean terminated;
    public Phaser() { this(0); }
    public Phaser(int parties) {
        if (parties < 0) throw new IllegalArgumentException("Illegal number of parties");
        this.parties = parties;
    }
    public int register() { return bulkRegister(1); }
    public int bulkRegister(int parties) {
        if (parties < 0) throw new IllegalArgumentException();
        if (!terminated) this.parties += parties;
        return getPhase();
    }
    private int arrive(boolean leaves) {
        if (terminated) return getPhase();
        if (arrived >= parties) throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
        int mine = phase;
        if (leaves) parties--;
        else arrived++;
        if (arrived >= parties) advance();
        return mine;
    }
    private void advance() {
        arrived = 0;
        if (onAdvance(phase, parties)) terminated = true;
        phase = phase + 1 & Integer.MAX_VALUE;
    }
    protected boolean onAdvance(int phase, int registeredParties) { return registeredParties == 0; }
    public int arrive() { return arrive(false); }
    public int arriveAndDeregister() { return arrive(true); }
    public int arriveAndAwaitAdvance() {
        int mine = arrive(false);
        return mine < 0 ? mine : awaitAdvance(mine);
    }
    public int awaitAdvance(int phase) {
        if (phase >= 0) Blocking.until(() -> terminated || this.phase != phase);
        return phase < 0 ? phase : getPhase();
    }
    public int awaitAdvanceInterruptibly(int phase) throws InterruptedException {
        if (phase >= 0) Blocking.interruptibly(() -> terminated || this.phase != phase, -1);
        return phase < 0 ? phase : getPhase();
    }
    public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        if (phase >= 0 && !Blocking.interruptibly(() -> terminated || this.phase != phase, unit.toMillis(timeout))) throw new TimeoutException();
        return phase < 0 ? phase : getPhase();
    }
    public void forceTermination() { terminated = true; }
    public final int getPhase() { return terminated ? phase | Integer.MIN_VALUE : phase; }
    public int getRegisteredParties() { return parties; }
    public int getArrivedParties() { return arrived; }
    public int getUnarrivedParties() { return parties - arrived; }
    public boolean isTerminated() { return terminated; }
    public String toString() { return super.toString() + "[phase = " + getPhase() + " parties = " + parties + " arrived = " + arrived + "]"; }
}
