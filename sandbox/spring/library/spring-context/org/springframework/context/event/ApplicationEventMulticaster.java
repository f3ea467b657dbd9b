package org.springframework.context.event;

import java.util.function.Predicate;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.ResolvableType;


public interface ApplicationEventMulticaster {

    void addApplicationListener(ApplicationListener<?> listener);

    void addApplicationListenerBean(String listenerBeanName);

    void multicastEvent(ApplicationEvent event, ResolvableType eventType);

    void multicastEvent(ApplicationEvent event);

    void removeAllListeners();

    void removeApplicationListener(ApplicationListener<?> listener);

    void removeApplicationListenerBean(String listenerBeanName);

    void removeApplicationListenerBeans(Predicate<String> predicate);

    void removeApplicationListeners(Predicate<ApplicationListener<?>> predicate);
}
