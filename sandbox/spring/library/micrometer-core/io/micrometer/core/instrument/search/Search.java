package io.micrometer.core.instrument.search;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.Map;

public final class Search {
    private final MeterRegistry registry;
    private final String name;
    private final Map<String, String> tags = new HashMap<>();

    public Search(MeterRegistry registry, String name) {
        this.registry = registry;
        this.name = name;
    }

    public Search tag(String tagKey, String tagValue) {
        tags.put(tagKey, tagValue);
        return this;
    }

    public Search tags(String... tags) {
        for (int i = 0; i + 1 < tags.length; i += 2) {
            tag(tags[i], tags[i + 1]);
        }
        return this;
    }

    private <M> M first(Class<M> kind) {
        for (Meter meter : registry.getMeters()) {
            boolean fits = meter.getId().getName().equals(name) && kind.isInstance(meter);
            for (Map.Entry<String, String> tag : tags.entrySet()) {
                fits &= tag.getValue().equals(meter.getId().getTag(tag.getKey()));
            }
            if (fits) {
                return kind.cast(meter);
            }
        }
        return null;
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
