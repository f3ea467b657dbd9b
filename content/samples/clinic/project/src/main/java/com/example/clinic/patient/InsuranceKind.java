package com.example.clinic.patient;

public enum InsuranceKind {
    PUBLIC(90),
    PRIVATE(100),
    NONE(0);

    private final int covered;

    InsuranceKind(int covered) {
        this.covered = covered;
    }

    /** Percent of a bill that the insurance pays. */
    public int covered() {
        return covered;
    }
}
