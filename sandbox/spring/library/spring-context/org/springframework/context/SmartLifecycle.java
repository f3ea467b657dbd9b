package org.springframework.context;

public interface SmartLifecycle extends Lifecycle {
    int DEFAULT_PHASE = 2147483647;

    default int getPhase() {
        return Integer.MAX_VALUE;
    }

    default boolean isAutoStartup() {
        return true;
    }

    default void stop(Runnable callback) {
    }
}
