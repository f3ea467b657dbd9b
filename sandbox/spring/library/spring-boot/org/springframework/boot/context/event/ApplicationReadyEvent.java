package org.springframework.boot.context.event;

import org.springframework.context.ConfigurableApplicationContext;

public class ApplicationReadyEvent extends SpringApplicationEvent {
    public ApplicationReadyEvent(ConfigurableApplicationContext context) {
        super(context);
    }
}
