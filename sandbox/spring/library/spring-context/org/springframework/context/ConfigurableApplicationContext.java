package org.springframework.context;

public interface ConfigurableApplicationContext extends ApplicationContext, AutoCloseable {
    boolean isActive();

    @Override
    void close();
}
