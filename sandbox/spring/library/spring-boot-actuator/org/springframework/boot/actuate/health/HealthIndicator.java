package org.springframework.boot.actuate.health;

@FunctionalInterface
public interface HealthIndicator extends HealthContributor {
    default Health getHealth(boolean includeDetails) {
        Health health = health();
        return includeDetails ? health : health.withoutDetails();
    }

    Health health();
}
