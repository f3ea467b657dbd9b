package org.springframework.context;


public interface Lifecycle {

    boolean isRunning();

    void start();

    void stop();
}
