package org.springframework.boot.context.event;

import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;

public abstract class SpringApplicationEvent extends ApplicationEvent {
    private final ConfigurableApplicationContext context;

    public SpringApplicationEvent(ConfigurableApplicationContext context) {
        super(context);
        this.context = context;
    }

    public ConfigurableApplicationContext getApplicationContext() {
        return context;
    }
}
