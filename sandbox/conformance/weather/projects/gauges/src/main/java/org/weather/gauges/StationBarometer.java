package org.weather.gauges;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.weather.api.Barometer;
import org.weather.api.Reading;

@Service("barometer")
public class StationBarometer implements Barometer {
    private static final Logger log = LoggerFactory.getLogger("gauge.station");
    private final GaugeSettings settings;
    private final AtomicLong rounds = new AtomicLong();

    public StationBarometer(GaugeSettings settings) {
        this.settings = settings;
    }

    @PostConstruct
    void open() {
        log.debug("opens with {} places", settings.places().size());
    }

    @EventListener(ApplicationReadyEvent.class)
    public void ready() {
        log.info("ready");
    }

    @EventListener
    public void closed(ContextClosedEvent event) {
        System.out.println("context closes: " + event.getApplicationContext().getClass().getSimpleName());
    }

    @PreDestroy
    void close() {
        log.warn("closes");
    }

    @Scheduled(fixedDelayString = "${gauge.round:250}")
    public void round() {
        rounds.incrementAndGet();
    }

    public boolean goesRound() {
        long before = rounds.get();
        try {
            Thread.sleep(900);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rounds.get() > before;
    }

    @Override
    public double hectopascal(String place) {
        if (!settings.places().contains(place)) throw new NoSuchElementException("no gauge at " + place);
        return 1000 + place.length() * 2.5 + settings.offsets().getOrDefault(place, 0.0);
    }

    @Override
    public List<Reading> history(String place, int days) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < days; i++) all.add(new Reading(place, hectopascal(place) - i * 600, LocalDate.of(2026, 3, 1).minusDays(i)));
        return all;
    }
}
