package org.springframework.boot;

@FunctionalInterface
public interface Banner {
    void printBanner();

    enum Mode {
        OFF,
        CONSOLE,
        LOG
    }
}
