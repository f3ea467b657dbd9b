package java.lang;

final class VirtualThread extends Thread {
    VirtualThread(Runnable task, String name) {
        super(task, name);
        setDaemon(true);
    }
    void allowDaemon(boolean on) {
        if (!on) throw new IllegalArgumentException("'false' not legal for virtual threads");
    }
    public String toString() {
        State state = getState();
        String where = state == State.RUNNABLE ? "runnable@ForkJoinPool-1-worker-1" : state.toString().toLowerCase();
        return "VirtualThread[#" + threadId() + (getName().isEmpty() ? "" : "," + getName()) + "]/" + where;
    }
}
