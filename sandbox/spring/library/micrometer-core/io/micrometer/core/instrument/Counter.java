package io.micrometer.core.instrument;

public interface Counter extends Meter {
    static Builder builder(String name) {
        return new Builder(name);
    }

    default void increment() {
        increment(1.0);
    }

    void increment(double amount);

    double count();

    class Builder extends UnitBuilder<Builder> {
        Builder(String name) {
            super(name);
        }

        public Counter register(MeterRegistry registry) {
            return registry.registered(Counter.class, id(), CumulativeMeters.CountingMeter::new);
        }
    }
}
