package java.util.logging;

import java.io.UnsupportedEncodingException;

public abstract class Handler {
    private Level level = Level.ALL;
    private Formatter formatter;
    private Filter filter;
    private String encoding;

    protected Handler() {}
    public abstract void publish(LogRecord record);
    public abstract void flush();
    public abstract void close() throws SecurityException;
    public void setFormatter(Formatter newFormatter) throws SecurityException {
        formatter = java.util.Objects.requireNonNull(newFormatter);
    }
    public Formatter getFormatter() { return formatter; }
    public void setEncoding(String encoding) throws SecurityException, UnsupportedEncodingException { this.encoding = encoding; }
    public String getEncoding() { return encoding; }
    public void setFilter(Filter newFilter) throws SecurityException { filter = newFilter; }
    public Filter getFilter() { return filter; }
    public void setLevel(Level newLevel) throws SecurityException { level = java.util.Objects.requireNonNull(newLevel); }
    public Level getLevel() { return level; }
    public boolean isLoggable(LogRecord record) {
        if (record == null) return false;
        if (record.getLevel().intValue() < level.intValue() || level == Level.OFF) return false;
        return filter == null || filter.isLoggable(record);
    }
}
