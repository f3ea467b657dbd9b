package io.micrometer.core.instrument;

public interface DistributionSummary extends Meter {
    static Builder builder(String name) {
        return new Builder(name);
    }

    void record(double amount);

    long count();

    double totalAmount();

    double max();

    default double mean() {
        return count() == 0 ? 0 : totalAmount() / count();
    }

    class Builder extends UnitBuilder<Builder> {
        Builder(String name) {
            super(name);
        }

        public DistributionSummary register(MeterRegistry registry) {
            return registry.registered(DistributionSummary.class, id(), CumulativeMeters.SummingMeter::new);
        }
    }
}
