package io.micrometer.core.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

public abstract class MeterRegistry {
    private final Map<Meter.Id, Meter> meters = new LinkedHashMap<>();

    <M extends Meter> M registered(Class<M> kind, Meter.Id id, Function<Meter.Id, ? extends M> make) {
        Meter known = meters.get(id);
        if (known == null) {
            M made = make.apply(id);
            meters.put(id, made);
            return made;
        }
        if (!kind.isInstance(known)) {
            throw new IllegalArgumentException("There is already a registered meter of a different type (" + known.getClass().getSimpleName() + " vs. " + kind.getSimpleName() + ") with the same name: " + id.getName());
        }
        return kind.cast(known);
    }

    public List<Meter> getMeters() {
        return new ArrayList<>(meters.values());
    }

    public Counter counter(String name, Iterable<Tag> tags) {
        return Counter.builder(name).tags(tags).register(this);
    }

    public Counter counter(String name, String... tags) {
        return Counter.builder(name).tags(tags).register(this);
    }

    public Timer timer(String name, Iterable<Tag> tags) {
        return Timer.builder(name).tags(tags).register(this);
    }

    public Timer timer(String name, String... tags) {
        return Timer.builder(name).tags(tags).register(this);
    }

    public DistributionSummary summary(String name, Iterable<Tag> tags) {
        return DistributionSummary.builder(name).tags(tags).register(this);
    }

    public DistributionSummary summary(String name, String... tags) {
        return DistributionSummary.builder(name).tags(tags).register(this);
    }

    public <T> T gauge(String name, Iterable<Tag> tags, T stateObject, ToDoubleFunction<T> valueFunction) {
        Gauge.builder(name, stateObject, valueFunction).tags(tags).register(this);
        return stateObject;
    }

    public <T extends Number> T gauge(String name, Iterable<Tag> tags, T number) {
        return gauge(name, tags, number, Number::doubleValue);
    }

    public <T extends Number> T gauge(String name, T number) {
        return gauge(name, Tags.empty(), number);
    }

    public <T> T gauge(String name, T stateObject, ToDoubleFunction<T> valueFunction) {
        return gauge(name, Tags.empty(), stateObject, valueFunction);
    }

    public <T extends Collection<?>> T gaugeCollectionSize(String name, Iterable<Tag> tags, T collection) {
        return gauge(name, tags, collection, Collection::size);
    }

    public <T extends Map<?, ?>> T gaugeMapSize(String name, Iterable<Tag> tags, T map) {
        return gauge(name, tags, map, Map::size);
    }

    public io.micrometer.core.instrument.search.Search find(String name) {
        return new io.micrometer.core.instrument.search.Search(this, name);
    }

    public io.micrometer.core.instrument.search.RequiredSearch get(String name) {
        return new io.micrometer.core.instrument.search.RequiredSearch(this, name);
    }

    public Meter remove(Meter meter) {
        return meters.remove(meter.getId());
    }

    public void clear() {
        meters.clear();
    }
}
