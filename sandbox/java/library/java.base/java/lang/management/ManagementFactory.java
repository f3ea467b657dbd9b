package java.lang.management;

import java.util.ArrayList;
import java.util.List;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationFilter;
import javax.management.NotificationListener;

public class ManagementFactory {
    private static final RuntimeMXBean RUNTIME = new RuntimeMXBean() {
        public long getPid() { return pid(); }
        public String getName() { return pid() + "@koupleless"; }
        public String getVmName() { return "Koupleless trial"; }
        public long getUptime() { return System.currentTimeMillis() - startTime(); }
        public long getStartTime() { return startTime(); }
    };
    /** Nothing here sets a threshold of memory, so there is nothing to tell its listeners. */
    private static final class Memory implements MemoryMXBean, NotificationEmitter {
        private final List<NotificationListener> listeners = new ArrayList<>();
        public void addNotificationListener(NotificationListener listener, NotificationFilter filter, Object handback) {
            if (listener == null) throw new IllegalArgumentException("Listener can't be null");
            listeners.add(listener);
        }
        public void removeNotificationListener(NotificationListener listener) throws ListenerNotFoundException {
            if (!listeners.removeIf(one -> one == listener)) throw new ListenerNotFoundException("Listener not registered");
        }
    }
    private static final Memory MEMORY = new Memory();
    private ManagementFactory() {}
    public static RuntimeMXBean getRuntimeMXBean() { return RUNTIME; }
    public static MemoryMXBean getMemoryMXBean() { return MEMORY; }
    private static native long pid();
    private static native long startTime();
}
