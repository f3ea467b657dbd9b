package com.example.clinic.appointment;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import com.example.clinic.doctor.Doctor;
import com.example.clinic.patient.Patient;
import com.example.clinic.shared.Recorded;

@Entity
@Table(name = "appointments")
public class Appointment extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Patient patient;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Doctor doctor;

    @Column(name = "starts_at")
    private LocalDateTime start;

    private int minutes;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status = AppointmentStatus.BOOKED;

    protected Appointment() {
    }

    public Appointment(Patient patient, Doctor doctor, LocalDateTime start, String reason) {
        this.patient = patient;
        this.doctor = doctor;
        this.start = start;
        this.minutes = doctor.getSpeciality().minutes();
        this.reason = reason;
    }

    public boolean isOpen() {
        return status == AppointmentStatus.BOOKED;
    }

    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    public boolean overlaps(LocalDateTime from, LocalDateTime to) {
        return isOpen() && start.isBefore(to) && end().isAfter(from);
    }

    public void treated() {
        status = AppointmentStatus.TREATED;
    }

    public void cancel() {
        status = AppointmentStatus.CANCELLED;
    }

    public Patient getPatient() {
        return patient;
    }

    public Doctor getDoctor() {
        return doctor;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public int getMinutes() {
        return minutes;
    }

    public String getReason() {
        return reason;
    }

    public AppointmentStatus getStatus() {
        return status;
    }
}
