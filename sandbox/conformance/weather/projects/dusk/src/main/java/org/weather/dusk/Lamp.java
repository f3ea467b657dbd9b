package org.weather.dusk;

import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

@Component
public class Lamp {
    @Async
    public CompletableFuture<String> light(String colour) {
        if (colour.isEmpty()) throw new IllegalArgumentException("no colour");
        return CompletableFuture.completedFuture(colour + " in " + Thread.currentThread().getName().replaceAll("\\d+", "n"));
    }
}
