package org.springframework.boot.actuate.health;

public interface HealthContributor {
}
