package org.springframework.context;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;

public interface ApplicationContext extends ListableBeanFactory, ApplicationEventPublisher {
    String getId();

    String getApplicationName();

    String getDisplayName();

    long getStartupDate();

    ApplicationContext getParent();

    ConfigurableEnvironment getEnvironment();

    ClassLoader getClassLoader();
}
