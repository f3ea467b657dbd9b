package java.util.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Logger {
    public static final String GLOBAL_LOGGER_NAME = "global";
    @Deprecated
    public static final Logger global = new Logger(GLOBAL_LOGGER_NAME, null);

    private final String name;
    private final List<Handler> handlers = new ArrayList<>();
    private Level level;
    private Logger parent;
    private Filter filter;
    private boolean useParentHandlers = true;

    protected Logger(String name, String resourceBundleName) { this.name = name; }
    public static final Logger getGlobal() {
        LogManager.getLogManager();
        return global;
    }
    public static Logger getLogger(String name) {
        LogManager manager = LogManager.getLogManager();
        Logger found = manager.getLogger(name);
        if (found != null) return found;
        Logger made = new Logger(java.util.Objects.requireNonNull(name), null);
        manager.addLogger(made);
        return made;
    }
    public static Logger getAnonymousLogger() {
        Logger made = new Logger(null, null);
        made.parent = LogManager.getLogManager().getLogger("");
        return made;
    }
    public String getName() { return name; }
    public String getResourceBundleName() { return null; }
    public Filter getFilter() { return filter; }
    public void setFilter(Filter newFilter) throws SecurityException { filter = newFilter; }
    public Level getLevel() { return level; }
    public void setLevel(Level newLevel) throws SecurityException { level = newLevel; }
    public Logger getParent() { return parent; }
    public void setParent(Logger parent) { this.parent = java.util.Objects.requireNonNull(parent); }
    public boolean getUseParentHandlers() { return useParentHandlers; }
    public void setUseParentHandlers(boolean use) { useParentHandlers = use; }
    public void addHandler(Handler handler) throws SecurityException { handlers.add(java.util.Objects.requireNonNull(handler)); }
    public void removeHandler(Handler handler) throws SecurityException { handlers.remove(handler); }
    public Handler[] getHandlers() { return handlers.toArray(new Handler[0]); }
    public boolean isLoggable(Level wanted) {
        Logger at = this;
        while (at.level == null && at.parent != null) at = at.parent;
        int limit = at.level == null ? Level.INFO.intValue() : at.level.intValue();
        return wanted.intValue() >= limit && limit != Level.OFF.intValue();
    }
    public void log(LogRecord record) {
        if (!isLoggable(record.getLevel()) || filter != null && !filter.isLoggable(record)) return;
        for (Logger at = this; at != null; at = at.parent) {
            for (Handler handler : at.getHandlers()) handler.publish(record);
            if (!at.useParentHandlers) break;
        }
    }
    private void log(Level level, String sourceClass, String sourceMethod, String message, Object[] parameters, Throwable thrown) {
        LogRecord record = new LogRecord(level, message);
        record.setLoggerName(name);
        if (sourceClass != null) {
            record.setSourceClassName(sourceClass);
            record.setSourceMethodName(sourceMethod);
        }
        if (parameters != null) record.setParameters(parameters);
        record.setThrown(thrown);
        log(record);
    }
    public void log(Level level, String msg) {
        if (isLoggable(level)) log(level, null, null, msg, null, null);
    }
    public void log(Level level, Supplier<String> msgSupplier) {
        if (isLoggable(level)) log(level, null, null, msgSupplier.get(), null, null);
    }
    public void log(Level level, String msg, Object param1) {
        if (isLoggable(level)) log(level, null, null, msg, new Object[] {param1}, null);
    }
    public void log(Level level, String msg, Object[] params) {
        if (isLoggable(level)) log(level, null, null, msg, params, null);
    }
    public void log(Level level, String msg, Throwable thrown) {
        if (isLoggable(level)) log(level, null, null, msg, null, thrown);
    }
    public void log(Level level, Throwable thrown, Supplier<String> msgSupplier) {
        if (isLoggable(level)) log(level, null, null, msgSupplier.get(), null, thrown);
    }
    public void logp(Level level, String sourceClass, String sourceMethod, String msg) {
        if (isLoggable(level)) log(level, sourceClass, sourceMethod, msg, null, null);
    }
    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object param1) {
        if (isLoggable(level)) log(level, sourceClass, sourceMethod, msg, new Object[] {param1}, null);
    }
    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object[] params) {
        if (isLoggable(level)) log(level, sourceClass, sourceMethod, msg, params, null);
    }
    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Throwable thrown) {
        if (isLoggable(level)) log(level, sourceClass, sourceMethod, msg, null, thrown);
    }
    public void entering(String sourceClass, String sourceMethod) { logp(Level.FINER, sourceClass, sourceMethod, "ENTRY"); }
    public void entering(String sourceClass, String sourceMethod, Object param1) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY {0}", param1);
    }
    public void exiting(String sourceClass, String sourceMethod) { logp(Level.FINER, sourceClass, sourceMethod, "RETURN"); }
    public void exiting(String sourceClass, String sourceMethod, Object result) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN {0}", result);
    }
    public void throwing(String sourceClass, String sourceMethod, Throwable thrown) {
        logp(Level.FINER, sourceClass, sourceMethod, "THROW", thrown);
    }
    public void severe(String msg) { log(Level.SEVERE, msg); }
    public void warning(String msg) { log(Level.WARNING, msg); }
    public void info(String msg) { log(Level.INFO, msg); }
    public void config(String msg) { log(Level.CONFIG, msg); }
    public void fine(String msg) { log(Level.FINE, msg); }
    public void finer(String msg) { log(Level.FINER, msg); }
    public void finest(String msg) { log(Level.FINEST, msg); }
    public void severe(Supplier<String> msgSupplier) { log(Level.SEVERE, msgSupplier); }
    public void warning(Supplier<String> msgSupplier) { log(Level.WARNING, msgSupplier); }
    public void info(Supplier<String> msgSupplier) { log(Level.INFO, msgSupplier); }
    public void config(Supplier<String> msgSupplier) { log(Level.CONFIG, msgSupplier); }
    public void fine(Supplier<String> msgSupplier) { log(Level.FINE, msgSupplier); }
    public void finer(Supplier<String> msgSupplier) { log(Level.FINER, msgSupplier); }
    public void finest(Supplier<String> msgSupplier) { log(Level.FINEST, msgSupplier); }
}
