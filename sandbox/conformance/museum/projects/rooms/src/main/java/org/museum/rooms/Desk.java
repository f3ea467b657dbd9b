package org.museum.rooms;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Its proxy is a subclass. */
@Service
@Validated
public class Desk {
    private final AtomicInteger sold = new AtomicInteger();

    public String sell(@Pattern(regexp = "[a-z]+") String to, @Min(1) int tickets) {
        if (tickets > 50) throw new UnsupportedOperationException("a bus for " + to);
        return to + " has " + sold.addAndGet(tickets);
    }

    public String nested(int depth) {
        if (depth == 0) throw new IllegalStateException("deep enough");
        try {
            return nested(depth - 1);
        } catch (IllegalStateException e) {
            throw new RuntimeException("at " + depth, e);
        }
    }
}
