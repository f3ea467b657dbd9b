package net.rails.api;

import java.time.LocalTime;

public sealed interface Train permits Express, Local {
    String line();

    LocalTime leaves();

    default String label() {
        return switch (kind()) {
            case FAST -> line() + " express";
            case SLOW -> line() + " local";
        };
    }

    Kind kind();

    enum Kind { FAST, SLOW }
}
