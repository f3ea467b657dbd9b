package org.springframework.boot.context.event;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;


public class ApplicationFailedEvent extends SpringApplicationEvent {

    public ApplicationFailedEvent(SpringApplication application, String[] args, ConfigurableApplicationContext context, Throwable exception) {
    }

    public native ConfigurableApplicationContext getApplicationContext();

    public native Throwable getException();
}
