package java.util.logging;

public final class SystemLogger implements System.Logger {
    private final Logger logger;
    public SystemLogger(String name) { logger = Logger.getLogger(name); }
    private static java.util.logging.Level levelOf(System.Logger.Level level) {
        switch (level) {
            case ALL: return java.util.logging.Level.ALL;
            case TRACE: return java.util.logging.Level.FINER;
            case DEBUG: return java.util.logging.Level.FINE;
            case INFO: return java.util.logging.Level.INFO;
            case WARNING: return java.util.logging.Level.WARNING;
            case ERROR: return java.util.logging.Level.SEVERE;
            default: return java.util.logging.Level.OFF;
        }
    }
    public String getName() { return logger.getName(); }
    public boolean isLoggable(System.Logger.Level level) { return logger.isLoggable(levelOf(level)); }
    public void log(System.Logger.Level level, String msg, Throwable thrown) { logger.log(levelOf(level), msg, thrown); }
    public void log(System.Logger.Level level, String format, Object... params) { logger.log(levelOf(level), format, params); }
}
