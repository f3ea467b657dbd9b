package java.lang;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;

public final class System {
    public static final InputStream in = InputStream.nullInputStream();
    public static final PrintStream out = standard(false);
    public static final PrintStream err = standard(true);
    private System() {}
    private static native PrintStream standard(boolean error);
    public static native void setOut(PrintStream out);
    public static native void setErr(PrintStream err);
    public static native long currentTimeMillis();
    public static native long nanoTime();
    public static native void arraycopy(Object src, int srcPos, Object dest, int destPos, int length);
    public static native int identityHashCode(Object x);
    public static native String lineSeparator();
    public static native String getProperty(String key);
    public static String getProperty(String key, String def) {
        String value = getProperty(key);
        return value != null ? value : def;
    }
    public static native String setProperty(String key, String value);
    public static native String clearProperty(String key);
    private static native String[] propertyNames();
    public static Properties getProperties() {
        Properties all = new Properties();
        for (String name : propertyNames()) all.setProperty(name, getProperty(name));
        return all;
    }
    public static String getenv(String name) { return null; }
    public static Map<String, String> getenv() { return Map.of(); }
    public static void gc() {}
    public static void runFinalization() {}
    public static java.io.Console console() { return null; }
    public static native void exit(int status);
    public interface Logger {
        enum Level {
            ALL(Integer.MIN_VALUE), TRACE(400), DEBUG(500), INFO(800), WARNING(900), ERROR(1000), OFF(Integer.MAX_VALUE);
            private final int severity;
            Level(int severity) { this.severity = severity; }
            public final String getName() { return name(); }
            public final int getSeverity() { return severity; }
        }
        String getName();
        boolean isLoggable(Level level);
        default void log(Level level, String msg) { this.log(level, msg, (Throwable) null); }
        default void log(Level level, java.util.function.Supplier<String> msgSupplier) { this.log(level, msgSupplier, null); }
        default void log(Level level, Object obj) { if (this.isLoggable(level)) this.log(level, obj.toString(), (Throwable) null); }
        default void log(Level level, java.util.function.Supplier<String> msgSupplier, Throwable thrown) { if (this.isLoggable(level)) this.log(level, msgSupplier.get(), thrown); }
        void log(Level level, String msg, Throwable thrown);
        void log(Level level, String format, Object... params);
    }
    public static Logger getLogger(String name) { return new java.util.logging.SystemLogger(name); }
}
