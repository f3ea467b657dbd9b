package java.lang.management;

public interface RuntimeMXBean {
    default long getPid() { return 0; }
    String getName();
    String getVmName();
    long getUptime();
    long getStartTime();
}
