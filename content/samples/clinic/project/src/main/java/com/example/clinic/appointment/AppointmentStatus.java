package com.example.clinic.appointment;

public enum AppointmentStatus {
    BOOKED,
    TREATED,
    CANCELLED
}
