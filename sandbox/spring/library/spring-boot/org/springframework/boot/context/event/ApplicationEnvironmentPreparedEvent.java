package org.springframework.boot.context.event;

import org.springframework.core.env.ConfigurableEnvironment;


public class ApplicationEnvironmentPreparedEvent extends SpringApplicationEvent {

    public native ConfigurableEnvironment getEnvironment();
}
