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

    class Builder<T> extends UnitBuilder<Builder<T>> {
        private final T state;
        private final ToDoubleFunction<T> value;

        Builder(String name, T state, ToDoubleFunction<T> value) {
            super(name);
            this.state = state;
            this.value = value;
        }

        public Builder<T> strongReference(boolean strong) {
            return this;
        }

        public Gauge register(MeterRegistry registry) {
            return registry.registered(Gauge.class, id(), id -> new CumulativeMeters.ReadMeter(id, () -> state == null ? Double.NaN : value.applyAsDouble(state)));
        }
    }
}
