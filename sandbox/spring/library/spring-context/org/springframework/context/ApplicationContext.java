package org.springframework.context;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnvironmentCapable;
import org.springframework.core.io.ResourceLoader;

public interface ApplicationContext extends EnvironmentCapable, ListableBeanFactory, MessageSource, ApplicationEventPublisher, ResourceLoader {
    String getId();

    String getApplicationName();

    String getDisplayName();

    long getStartupDate();

    ApplicationContext getParent();

    ConfigurableEnvironment getEnvironment();

    ClassLoader getClassLoader();
}
