package io.micrometer.core.instrument.search;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

public final class RequiredSearch {
    private final Criteria criteria;

    public RequiredSearch(MeterRegistry registry, String name) {
        criteria = new Criteria(registry, name);
    }

    public RequiredSearch tag(String tagKey, String tagValue) {
        return tags(tagKey, tagValue);
    }

    public RequiredSearch tags(String... tags) {
        criteria.tags(tags);
        return this;
    }

    private <M> M first(Class<M> kind) {
        M found = criteria.first(kind);
        if (found == null) {
            throw new MeterNotFoundException("Unable to find a meter that matches all the requirements: " + criteria.name);
        }
        return found;
    }

    public Counter counter() {
        return first(Counter.class);
    }

    public Timer timer() {
        return first(Timer.class);
    }

    public Gauge gauge() {
        return first(Gauge.class);
    }

    public DistributionSummary summary() {
        return first(DistributionSummary.class);
    }

    public Meter meter() {
        return first(Meter.class);
    }
}
