package com.example.clinic.shared;

import java.time.LocalDateTime;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** What every record of the clinic has: a number, and when it was made and last changed. */
@MappedSuperclass
public abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDateTime createdAt;
    private LocalDateTime changedAt;

    @PrePersist
    void created() {
        createdAt = LocalDateTime.now();
        changedAt = createdAt;
    }

    @PreUpdate
    void changed() {
        changedAt = LocalDateTime.now();
    }

    public Long getId() {
        return id;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
