package java.lang;

public class Runtime {
    private static final Runtime currentRuntime = new Runtime();
    private Runtime() {}
    public static Runtime getRuntime() { return currentRuntime; }
    public int availableProcessors() { return 1; }
    public void gc() {}
    public void exit(int status) { System.exit(status); }
}
