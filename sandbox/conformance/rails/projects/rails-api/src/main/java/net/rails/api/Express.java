package net.rails.api;

import java.time.LocalTime;

public record Express(String line, LocalTime leaves, int fee) implements Train {
    @Override
    public Kind kind() {
        return Kind.FAST;
    }
}
