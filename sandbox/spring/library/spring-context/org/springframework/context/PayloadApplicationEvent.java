package org.springframework.context;

import org.springframework.core.ResolvableType;


public class PayloadApplicationEvent<T> extends ApplicationEvent {

    public PayloadApplicationEvent(Object source, T payload) {
    }

    public PayloadApplicationEvent(Object source, T payload, ResolvableType payloadType) {
    }

    public native T getPayload();

    public native ResolvableType getResolvableType();
}
