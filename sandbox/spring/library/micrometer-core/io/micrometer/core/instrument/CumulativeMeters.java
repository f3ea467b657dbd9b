package io.micrometer.core.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Meters that count from the start on. Of the real ones the greatest value is forgotten after some minutes. */
final class CumulativeMeters {
    private CumulativeMeters() {
    }

    abstract static class Known implements Meter {
        private final Meter.Id id;

        Known(Meter.Id id) {
            this.id = id;
        }

        @Override
        public Meter.Id getId() {
            return id;
        }
    }

    static final class CountingMeter extends Known implements Counter {
        private double count = 0;

        CountingMeter(Meter.Id id) {
            super(id);
        }

        @Override
        public void increment(double amount) {
            count += amount;
        }

        @Override
        public double count() {
            return count;
        }

        @Override
        public Map<String, Double> figures() {
            return Map.of("COUNT", count);
        }
    }

    static final class ReadMeter extends Known implements Gauge {
        private final DoubleSupplier value;

        ReadMeter(Meter.Id id, DoubleSupplier value) {
            super(id);
            this.value = value;
        }

        @Override
        public double value() {
            return value.getAsDouble();
        }

        @Override
        public Map<String, Double> figures() {
            return Map.of("VALUE", value());
        }
    }

    /** Of many values: how many, their sum and the greatest. */
    abstract static class Measured extends Known {
        private long count = 0;
        private double total = 0;
        private double max = 0;

        Measured(Meter.Id id) {
            super(id);
        }

        final void add(double value) {
            if (value >= 0) {
                count++;
                total += value;
                max = Math.max(max, value);
            }
        }

        public long count() {
            return count;
        }

        final double total(double unit) {
            return total / unit;
        }

        final double greatest(double unit) {
            return max / unit;
        }

        final Map<String, Double> figures(String ofTotal, double unit) {
            Map<String, Double> map = new LinkedHashMap<>();
            map.put("COUNT", (double) count);
            map.put(ofTotal, total(unit));
            map.put("MAX", greatest(unit));
            return map;
        }
    }

    static final class SummingMeter extends Measured implements DistributionSummary {
        SummingMeter(Meter.Id id) {
            super(id);
        }

        @Override
        public void record(double amount) {
            add(amount);
        }

        @Override
        public double totalAmount() {
            return total(1);
        }

        @Override
        public double max() {
            return greatest(1);
        }

        @Override
        public Map<String, Double> figures() {
            return figures("TOTAL", 1);
        }
    }

    /** Nanoseconds. */
    static final class TimingMeter extends Measured implements Timer {
        TimingMeter(Meter.Id id) {
            super(id);
        }

        @Override
        public void record(long amount, TimeUnit unit) {
            add(unit.toNanos(amount));
        }

        @Override
        public double totalTime(TimeUnit unit) {
            return total(unit.toNanos(1));
        }

        @Override
        public double max(TimeUnit unit) {
            return greatest(unit.toNanos(1));
        }

        @Override
        public Map<String, Double> figures() {
            return figures("TOTAL_TIME", TimeUnit.SECONDS.toNanos(1));
        }
    }
}
