package org.springframework.context.event;

import org.springframework.context.ApplicationEvent;
import org.springframework.core.ResolvableType;


public interface GenericApplicationListener extends SmartApplicationListener {

    default native boolean supportsEventType(Class<? extends ApplicationEvent> eventType);

    boolean supportsEventType(ResolvableType eventType);
}
