package org.springframework.context.event;

import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;


public interface SmartApplicationListener extends ApplicationListener<ApplicationEvent>, Ordered {

    default native String getListenerId();

    default native int getOrder();

    boolean supportsEventType(Class<? extends ApplicationEvent> eventType);

    default native boolean supportsSourceType(Class<?> sourceType);
}
