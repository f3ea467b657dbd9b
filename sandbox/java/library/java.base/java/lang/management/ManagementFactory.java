package java.lang.management;

public class ManagementFactory {
    private static final RuntimeMXBean RUNTIME = new RuntimeMXBean() {
        public long getPid() { return pid(); }
        public String getName() { return pid() + "@koupleless"; }
        public String getVmName() { return "Koupleless trial"; }
        public long getUptime() { return System.currentTimeMillis() - startTime(); }
        public long getStartTime() { return startTime(); }
    };
    private ManagementFactory() {}
    public static RuntimeMXBean getRuntimeMXBean() { return RUNTIME; }
    private static native long pid();
    private static native long startTime();
}
