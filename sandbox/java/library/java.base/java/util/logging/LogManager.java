package java.util.logging;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

public class LogManager {
    public static final String LOGGING_MXBEAN_NAME = "java.util.logging:type=Logging";
    private static LogManager manager;

    private final Map<String, Logger> loggers = new LinkedHashMap<>();

    protected LogManager() {}
    public static LogManager getLogManager() {
        if (manager == null) {
            manager = new LogManager();
            Logger root = new Logger("", null);
            root.setLevel(Level.INFO);
            root.addHandler(new ConsoleHandler());
            manager.loggers.put("", root);
            manager.addLogger(Logger.global);
        }
        return manager;
    }
    public boolean addLogger(Logger logger) {
        String name = logger.getName();
        if (name == null) throw new NullPointerException();
        if (loggers.containsKey(name)) return false;
        loggers.put(name, logger);
        logger.setParent(parentOf(name));
        for (Logger other : loggers.values())
            if (other != logger && other.getName().startsWith(name + ".") && !other.getParent().getName().startsWith(name + ".")) other.setParent(logger);
        return true;
    }
    private Logger parentOf(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            Logger found = loggers.get(name.substring(0, dot));
            if (found != null) return found;
        }
        return loggers.get("");
    }
    public Logger getLogger(String name) { return loggers.get(name); }
    public Enumeration<String> getLoggerNames() { return Collections.enumeration(loggers.keySet()); }
    public String getProperty(String name) { return null; }
    public void reset() throws SecurityException {
        for (Logger logger : loggers.values()) {
            for (Handler handler : logger.getHandlers()) {
                logger.removeHandler(handler);
                handler.close();
            }
            if (!logger.getName().isEmpty()) logger.setLevel(null);
            else logger.setLevel(Level.INFO);
        }
    }
}
