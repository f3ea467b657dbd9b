package net.rails.api;

import java.time.LocalTime;
import java.util.List;

public record Local(String line, LocalTime leaves, List<String> stops) implements Train {
    @Override
    public Kind kind() {
        return Kind.SLOW;
    }
}
