package org.springframework.boot;

import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;


@FunctionalInterface
public interface ApplicationContextFactory {
    ApplicationContextFactory DEFAULT = null;

    ConfigurableApplicationContext create(WebApplicationType webApplicationType);

    default native ConfigurableEnvironment createEnvironment(WebApplicationType webApplicationType);

    default native Class<? extends ConfigurableEnvironment> getEnvironmentType(WebApplicationType webApplicationType);

    static native ApplicationContextFactory of(Supplier<ConfigurableApplicationContext> supplier);

    static native ApplicationContextFactory ofContextClass(Class<? extends ConfigurableApplicationContext> contextClass);
}
