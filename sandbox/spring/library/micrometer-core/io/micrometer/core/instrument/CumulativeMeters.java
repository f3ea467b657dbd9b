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

    static final class SummingMeter extends Known implements DistributionSummary {
        private long count = 0;
        private double total = 0;
        private double max = 0;

        SummingMeter(Meter.Id id) {
            super(id);
        }

        @Override
        public void record(double amount) {
            if (amount >= 0) {
                count++;
                total += amount;
                max = Math.max(max, amount);
            }
        }

        @Override
        public long count() {
            return count;
        }

        @Override
        public double totalAmount() {
            return total;
        }

        @Override
        public double max() {
            return max;
        }

        @Override
        public Map<String, Double> figures() {
            Map<String, Double> map = new LinkedHashMap<>();
            map.put("COUNT", (double) count);
            map.put("TOTAL", total);
            map.put("MAX", max);
            return map;
        }
    }

    static final class TimingMeter extends Known implements Timer {
        private long count = 0;
        private long total = 0;
        private long max = 0;

        TimingMeter(Meter.Id id) {
            super(id);
        }

        @Override
        public void record(long amount, TimeUnit unit) {
            if (amount >= 0) {
                long nanos = unit.toNanos(amount);
                count++;
                total += nanos;
                max = Math.max(max, nanos);
            }
        }

        @Override
        public long count() {
            return count;
        }

        @Override
        public double totalTime(TimeUnit unit) {
            return total / (double) unit.toNanos(1);
        }

        @Override
        public double max(TimeUnit unit) {
            return max / (double) unit.toNanos(1);
        }

        @Override
        public Map<String, Double> figures() {
            Map<String, Double> map = new LinkedHashMap<>();
            map.put("COUNT", (double) count);
            map.put("TOTAL_TIME", totalTime(TimeUnit.SECONDS));
            map.put("MAX", max(TimeUnit.SECONDS));
            return map;
        }
    }
}
