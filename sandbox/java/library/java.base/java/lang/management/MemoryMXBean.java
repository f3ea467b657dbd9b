package java.lang.management;

public interface MemoryMXBean {}
