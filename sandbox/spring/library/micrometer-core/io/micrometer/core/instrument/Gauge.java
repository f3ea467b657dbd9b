package io.micrometer.core.instrument;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

public interface Gauge extends Meter {
    static <T> Builder<T> builder(String name, T obj, ToDoubleFunction<T> f) {
        return new Builder<>(name, obj, f);
    }

    static Builder<Supplier<Number>> builder(String name, Supplier<Number> f) {
        return new Builder<>(name, f, s -> s.get() == null ? Double.NaN : s.get().doubleValue());
    }

    double value();

    class Builder<T> {
        private final String name;
        private Tags tags = Tags.empty();
        private String description;
        private String baseUnit;
        private final T state;
        private final ToDoubleFunction<T> value;

        Builder(String name, T state, ToDoubleFunction<T> value) {
            this.name = name;
            this.state = state;
            this.value = value;
        }

        public Builder<T> tags(String... tags) {
            this.tags = this.tags.and(tags);
            return this;
        }

        public Builder<T> tags(Iterable<Tag> tags) {
            this.tags = this.tags.and(tags);
            return this;
        }

        public Builder<T> tag(String key, String value) {
            this.tags = this.tags.and(key, value);
            return this;
        }

        public Builder<T> description(String description) {
            this.description = description;
            return this;
        }

        public Builder<T> baseUnit(String unit) {
            this.baseUnit = unit;
            return this;
        }

        public Builder<T> strongReference(boolean strong) {
            return this;
        }

        public Gauge register(MeterRegistry registry) {
            return registry.registered(Gauge.class, new Meter.Id(name, tags, baseUnit, description), id -> new CumulativeMeters.ReadMeter(id, () -> state == null ? Double.NaN : value.applyAsDouble(state)));
        }
    }
}
