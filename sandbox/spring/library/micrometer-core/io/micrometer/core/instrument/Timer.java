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

    class Builder extends MeterBuilder<Builder> {
        Builder(String name) {
            super(name);
            unit = "seconds";
        }

        public Timer register(MeterRegistry registry) {
            return registry.registered(Timer.class, id(), CumulativeMeters.TimingMeter::new);
        }
    }
}
