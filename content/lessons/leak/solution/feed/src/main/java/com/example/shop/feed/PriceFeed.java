package com.example.shop.feed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks for prices ten times a second, on a thread of its own. */
@Component
public class PriceFeed {
    private final ScheduledExecutorService pool =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "price-feed"));

    @PostConstruct
    void start() {
        pool.scheduleAtFixedRate(this::ask, 0, 100, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        SharedPrices.asked++;
    }

    @PreDestroy
    void stop() {
        pool.shutdownNow();
    }
}
