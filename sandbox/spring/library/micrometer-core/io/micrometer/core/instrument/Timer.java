package io.micrometer.core.instrument;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public interface Timer extends Meter {
    static Builder builder(String name) {
        return new Builder(name);
    }

    static Sample start(MeterRegistry registry) {
        return new Sample();
    }

    static Sample start() {
        return new Sample();
    }

    void record(long amount, TimeUnit unit);

    default void record(Duration duration) {
        record(duration.toNanos(), TimeUnit.NANOSECONDS);
    }

    default <T> T record(Supplier<T> f) {
        long start = System.nanoTime();
        try {
            return f.get();
        } finally {
            record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    default void record(Runnable f) {
        long start = System.nanoTime();
        try {
            f.run();
        } finally {
            record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    default <T> T recordCallable(Callable<T> f) throws Exception {
        long start = System.nanoTime();
        try {
            return f.call();
        } finally {
            record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    default Runnable wrap(Runnable f) {
        return () -> record(f);
    }

    long count();

    double totalTime(TimeUnit unit);

    double max(TimeUnit unit);

    default double mean(TimeUnit unit) {
        return count() == 0 ? 0 : totalTime(unit) / count();
    }

    default TimeUnit baseTimeUnit() {
        return TimeUnit.SECONDS;
    }

    class Sample {
        private final long start = System.nanoTime();

        Sample() {
        }

        public long stop(Timer timer) {
            long duration = System.nanoTime() - start;
            timer.record(duration, TimeUnit.NANOSECONDS);
            return duration;
        }
    }

    class Builder {
        private final String name;
        private Tags tags = Tags.empty();
        private String description;
        private final String baseUnit = "seconds";

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

        public Timer register(MeterRegistry registry) {
            return registry.registered(Timer.class, new Meter.Id(name, tags, baseUnit, description), CumulativeMeters.TimingMeter::new);
        }
    }
}
