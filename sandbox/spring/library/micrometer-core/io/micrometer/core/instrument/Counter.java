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

    class Builder {
        private final String name;
        private Tags tags = Tags.empty();
        private String description;
        private String baseUnit;

        Builder(String name) {
            this.name = name;
        }

        public Builder tags(String... tags) {
            this.tags = this.tags.and(tags);
            return this;
        }

        public Builder tags(Iterable<Tag> tags) {
            this.tags = this.tags.and(tags);
            return this;
        }

        public Builder tag(String key, String value) {
            this.tags = this.tags.and(key, value);
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder baseUnit(String unit) {
            this.baseUnit = unit;
            return this;
        }

        public Counter register(MeterRegistry registry) {
            return registry.registered(Counter.class, new Meter.Id(name, tags, baseUnit, description), CumulativeMeters.CountingMeter::new);
        }
    }
}
