package io.micrometer.core.instrument.search;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;

/** What a search asks of a meter. */
final class Criteria {
    final String name;
    private final MeterRegistry registry;
    private final Map<String, String> tags = new HashMap<>();

    Criteria(MeterRegistry registry, String name) {
        this.registry = registry;
        this.name = name;
    }

    void tags(String... tags) {
        for (int i = 0; i + 1 < tags.length; i += 2) {
            this.tags.put(tags[i], tags[i + 1]);
        }
    }

    private boolean fits(Meter meter) {
        if (!meter.getId().getName().equals(name)) {
            return false;
        }
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            if (!tag.getValue().equals(meter.getId().getTag(tag.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** null: there is none. */
    <M> M first(Class<M> kind) {
        for (Meter meter : registry.getMeters()) {
            if (kind.isInstance(meter) && fits(meter)) {
                return kind.cast(meter);
            }
        }
        return null;
    }
}
