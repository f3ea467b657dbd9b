package java.lang;

public class Runtime {
    private static final Runtime currentRuntime = new Runtime();
    private static java.util.Set<Thread> hooks = new java.util.LinkedHashSet<>();
    private Runtime() {}
    public void addShutdownHook(Thread hook) {
        if (hooks == null) throw new IllegalStateException("Shutdown in progress");
        if (!hooks.add(hook)) throw new IllegalArgumentException("Hook previously registered");
        if (hook.isAlive()) throw new IllegalArgumentException("Hook already running");
    }
    public boolean removeShutdownHook(Thread hook) {
        if (hooks == null) throw new IllegalStateException("Shutdown in progress");
        return hooks.remove(hook);
    }
    private static void shutDown() {
        java.util.Set<Thread> last = hooks;
        hooks = null;
        if (last == null) return;
        for (Thread hook : last) hook.start();
        for (Thread hook : last) {
            try {
                hook.join();
            } catch (InterruptedException e) {
            }
        }
    }

    public static Runtime getRuntime() { return currentRuntime; }
    public int availableProcessors() { return 1; }
    public void gc() {}
    public void runFinalization() {}
    public void exit(int status) { System.exit(status); }
}
