package org.springframework.context;

public abstract class ApplicationEvent {
    protected transient Object source;
    private final long timestamp = System.currentTimeMillis();

    public ApplicationEvent(Object source) {
        this.source = source;
    }

    public Object getSource() {
        return source;
    }

    public final long getTimestamp() {
        return timestamp;
    }
}
