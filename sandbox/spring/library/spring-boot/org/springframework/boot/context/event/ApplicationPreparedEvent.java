package org.springframework.boot.context.event;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;


public class ApplicationPreparedEvent extends SpringApplicationEvent {

    public ApplicationPreparedEvent(SpringApplication application, String[] args, ConfigurableApplicationContext context) {
    }

    public native ConfigurableApplicationContext getApplicationContext();
}
