package ch.qos.logback.classic;

public final class Logger implements org.slf4j.Logger {
    private final String name;

    Logger(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isTraceEnabled() {
        return isEnabled("TRACE");
    }

    @Override
    public void trace(String msg) {
        log("TRACE", msg, null);
    }

    @Override
    public void trace(String format, Object arg) {
        log("TRACE", format, new Object[] {arg});
    }

    @Override
    public void trace(String format, Object arg1, Object arg2) {
        log("TRACE", format, new Object[] {arg1, arg2});
    }

    @Override
    public void trace(String format, Object... arguments) {
        log("TRACE", format, arguments);
    }

    @Override
    public void trace(String msg, Throwable t) {
        log("TRACE", msg, new Object[] {t});
    }

    @Override
    public boolean isDebugEnabled() {
        return isEnabled("DEBUG");
    }

    @Override
    public void debug(String msg) {
        log("DEBUG", msg, null);
    }

    @Override
    public void debug(String format, Object arg) {
        log("DEBUG", format, new Object[] {arg});
    }

    @Override
    public void debug(String format, Object arg1, Object arg2) {
        log("DEBUG", format, new Object[] {arg1, arg2});
    }

    @Override
    public void debug(String format, Object... arguments) {
        log("DEBUG", format, arguments);
    }

    @Override
    public void debug(String msg, Throwable t) {
        log("DEBUG", msg, new Object[] {t});
    }

    @Override
    public boolean isInfoEnabled() {
        return isEnabled("INFO");
    }

    @Override
    public void info(String msg) {
        log("INFO", msg, null);
    }

    @Override
    public void info(String format, Object arg) {
        log("INFO", format, new Object[] {arg});
    }

    @Override
    public void info(String format, Object arg1, Object arg2) {
        log("INFO", format, new Object[] {arg1, arg2});
    }

    @Override
    public void info(String format, Object... arguments) {
        log("INFO", format, arguments);
    }

    @Override
    public void info(String msg, Throwable t) {
        log("INFO", msg, new Object[] {t});
    }

    @Override
    public boolean isWarnEnabled() {
        return isEnabled("WARN");
    }

    @Override
    public void warn(String msg) {
        log("WARN", msg, null);
    }

    @Override
    public void warn(String format, Object arg) {
        log("WARN", format, new Object[] {arg});
    }

    @Override
    public void warn(String format, Object arg1, Object arg2) {
        log("WARN", format, new Object[] {arg1, arg2});
    }

    @Override
    public void warn(String format, Object... arguments) {
        log("WARN", format, arguments);
    }

    @Override
    public void warn(String msg, Throwable t) {
        log("WARN", msg, new Object[] {t});
    }

    @Override
    public boolean isErrorEnabled() {
        return isEnabled("ERROR");
    }

    @Override
    public void error(String msg) {
        log("ERROR", msg, null);
    }

    @Override
    public void error(String format, Object arg) {
        log("ERROR", format, new Object[] {arg});
    }

    @Override
    public void error(String format, Object arg1, Object arg2) {
        log("ERROR", format, new Object[] {arg1, arg2});
    }

    @Override
    public void error(String format, Object... arguments) {
        log("ERROR", format, arguments);
    }

    @Override
    public void error(String msg, Throwable t) {
        log("ERROR", msg, new Object[] {t});
    }

    private native boolean isEnabled(String level);

    private native void log(String level, String format, Object[] arguments);

    @Override
    public String toString() {
        return "Logger[" + name + "]";
    }
}
