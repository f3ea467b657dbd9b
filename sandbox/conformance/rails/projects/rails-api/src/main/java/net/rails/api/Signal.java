package net.rails.api;

public interface Signal {
    enum Light { RED, GREEN }

    Light light(String track);

    Light turn(String track);

    long turns();
}
