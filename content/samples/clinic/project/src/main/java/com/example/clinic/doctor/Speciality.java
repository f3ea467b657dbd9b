package com.example.clinic.doctor;

public enum Speciality {
    GENERAL(20),
    PAEDIATRICS(30),
    CARDIOLOGY(40),
    DERMATOLOGY(20);

    private final int minutes;

    Speciality(int minutes) {
        this.minutes = minutes;
    }

    /** How long an appointment takes. */
    public int minutes() {
        return minutes;
    }
}
