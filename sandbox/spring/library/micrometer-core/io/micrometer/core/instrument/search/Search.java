package io.micrometer.core.instrument.search;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

public final class Search {
    private final Criteria criteria;

    public Search(MeterRegistry registry, String name) {
        criteria = new Criteria(registry, name);
    }

    public Search tag(String tagKey, String tagValue) {
        return tags(tagKey, tagValue);
    }

    public Search tags(String... tags) {
        criteria.tags(tags);
        return this;
    }

    public Counter counter() {
        return criteria.first(Counter.class);
    }

    public Timer timer() {
        return criteria.first(Timer.class);
    }

    public Gauge gauge() {
        return criteria.first(Gauge.class);
    }

    public DistributionSummary summary() {
        return criteria.first(DistributionSummary.class);
    }

    public Meter meter() {
        return criteria.first(Meter.class);
    }
}
