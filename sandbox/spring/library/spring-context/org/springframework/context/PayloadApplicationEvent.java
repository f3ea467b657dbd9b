package org.springframework.context;

public class PayloadApplicationEvent<T> extends ApplicationEvent {
    private final T payload;

    public PayloadApplicationEvent(Object source, T payload) {
        super(source);
        this.payload = payload;
    }

    public T getPayload() {
        return payload;
    }
}
