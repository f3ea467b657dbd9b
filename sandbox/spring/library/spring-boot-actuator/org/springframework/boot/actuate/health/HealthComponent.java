package org.springframework.boot.actuate.health;

public abstract class HealthComponent {
    HealthComponent() {
    }

    public abstract Status getStatus();
}
