package java.util.logging;

import java.io.Serializable;
import java.time.Instant;

public class LogRecord implements Serializable {
    private static final java.util.List<String> LOGGERS = java.util.List.of("java.util.logging.Logger", "java.util.logging.SystemLogger", "java.lang.System$Logger");
    private static long nextSequence = 0;

    private Level level;
    private long sequenceNumber = nextSequence++;
    private String sourceClassName;
    private String sourceMethodName;
    private String message;
    private long threadId = Thread.currentThread().getId();
    private Throwable thrown;
    private String loggerName;
    private Object[] parameters;
    private Instant instant = Instant.now();
    private boolean needToInferCaller = true;

    public LogRecord(Level level, String message) {
        this.level = java.util.Objects.requireNonNull(level);
        this.message = message;
    }
    public String getLoggerName() { return loggerName; }
    public void setLoggerName(String name) { loggerName = name; }
    public Level getLevel() { return level; }
    public void setLevel(Level level) { this.level = java.util.Objects.requireNonNull(level); }
    public long getSequenceNumber() { return sequenceNumber; }
    public void setSequenceNumber(long number) { sequenceNumber = number; }
    public String getSourceClassName() {
        if (needToInferCaller) inferCaller();
        return sourceClassName;
    }
    public void setSourceClassName(String name) {
        sourceClassName = name;
        needToInferCaller = false;
    }
    public String getSourceMethodName() {
        if (needToInferCaller) inferCaller();
        return sourceMethodName;
    }
    public void setSourceMethodName(String name) {
        sourceMethodName = name;
        needToInferCaller = false;
    }
    public String getMessage() { return message; }
    public void setMessage(String message) { this.message = message; }
    public Object[] getParameters() { return parameters; }
    public void setParameters(Object[] parameters) { this.parameters = parameters; }
    public int getThreadID() { return (int) threadId; }
    public void setThreadID(int id) { threadId = id; }
    public long getLongThreadID() { return threadId; }
    public LogRecord setLongThreadID(long id) {
        threadId = id;
        return this;
    }
    public long getMillis() { return instant.toEpochMilli(); }
    public void setMillis(long millis) { instant = Instant.ofEpochMilli(millis); }
    public Instant getInstant() { return instant; }
    public void setInstant(Instant instant) { this.instant = instant; }
    public Throwable getThrown() { return thrown; }
    public void setThrown(Throwable thrown) { this.thrown = thrown; }

    private void inferCaller() {
        needToInferCaller = false;
        boolean inLogger = false;
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            boolean ofLogger = LOGGERS.contains(frame.getClassName());
            if (ofLogger) inLogger = true;
            if (ofLogger || !inLogger) continue;
            sourceClassName = frame.getClassName();
            sourceMethodName = frame.getMethodName();
            return;
        }
    }
}
