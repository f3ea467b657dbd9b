package org.springframework.boot.actuate.health;

public abstract class AbstractHealthIndicator implements HealthIndicator {
    protected AbstractHealthIndicator() {
    }

    protected AbstractHealthIndicator(String healthCheckFailedMessage) {
    }

    @Override
    public final Health health() {
        Health.Builder builder = new Health.Builder();
        try {
            doHealthCheck(builder);
        } catch (Exception e) {
            builder.down(e);
        }
        return builder.build();
    }

    protected abstract void doHealthCheck(Health.Builder builder) throws Exception;
}
