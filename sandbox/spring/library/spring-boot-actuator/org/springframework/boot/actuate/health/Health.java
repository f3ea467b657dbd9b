package org.springframework.boot.actuate.health;

import java.util.LinkedHashMap;
import java.util.Map;

public final class Health extends HealthComponent {
    private final Status status;
    private final Map<String, Object> details;

    private Health(Builder builder) {
        this.status = builder.status;
        this.details = builder.details;
    }

    @Override
    public Status getStatus() {
        return status;
    }

    public Map<String, Object> getDetails() {
        return details;
    }

    Health withoutDetails() {
        return details.isEmpty() ? this : status(status).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Health that && status.equals(that.status) && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return status.hashCode();
    }

    @Override
    public String toString() {
        return status + " " + details;
    }

    public static Builder unknown() {
        return status(Status.UNKNOWN);
    }

    public static Builder up() {
        return status(Status.UP);
    }

    public static Builder down(Exception ex) {
        return down().withException(ex);
    }

    public static Builder down() {
        return status(Status.DOWN);
    }

    public static Builder outOfService() {
        return status(Status.OUT_OF_SERVICE);
    }

    public static Builder status(String statusCode) {
        return status(new Status(statusCode));
    }

    public static Builder status(Status status) {
        return new Builder(status);
    }

    public static class Builder {
        private Status status;
        private final Map<String, Object> details = new LinkedHashMap<>();

        public Builder() {
            this(Status.UNKNOWN);
        }

        public Builder(Status status) {
            this.status = status;
        }

        public Builder(Status status, Map<String, ?> details) {
            this.status = status;
            this.details.putAll(details);
        }

        public Builder withException(Throwable ex) {
            return withDetail("error", ex.getClass().getName() + ": " + ex.getMessage());
        }

        public Builder withDetail(String key, Object value) {
            details.put(key, value);
            return this;
        }

        public Builder withDetails(Map<String, ?> details) {
            this.details.putAll(details);
            return this;
        }

        public Builder unknown() {
            return status(Status.UNKNOWN);
        }

        public Builder up() {
            return status(Status.UP);
        }

        public Builder down(Throwable ex) {
            return down().withException(ex);
        }

        public Builder down() {
            return status(Status.DOWN);
        }

        public Builder outOfService() {
            return status(Status.OUT_OF_SERVICE);
        }

        public Builder status(String statusCode) {
            return status(new Status(statusCode));
        }

        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        public Health build() {
            return new Health(this);
        }
    }
}
