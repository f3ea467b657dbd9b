package org.springframework.boot.context.event;

import org.springframework.context.ConfigurableApplicationContext;

public class ApplicationStartedEvent extends SpringApplicationEvent {
    public ApplicationStartedEvent(ConfigurableApplicationContext context) {
        super(context);
    }
}
