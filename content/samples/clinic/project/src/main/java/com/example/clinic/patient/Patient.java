package com.example.clinic.patient;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import com.example.clinic.appointment.Appointment;
import com.example.clinic.shared.Recorded;

@Entity
@Table(name = "patients")
public class Patient extends Recorded {

    private String name;
    private LocalDate born;
    private String phone;

    @Enumerated(EnumType.STRING)
    private InsuranceKind insurance;

    @OneToMany(mappedBy = "patient")
    private List<Appointment> appointments = new ArrayList<>();

    protected Patient() {
    }

    public Patient(String name, LocalDate born, String phone, InsuranceKind insurance) {
        this.name = name;
        this.born = born;
        this.phone = phone;
        this.insurance = insurance;
    }

    public void reachAt(String phone) {
        this.phone = phone;
    }

    /** The next appointment that is not cancelled. */
    public Optional<Appointment> next(LocalDateTime now) {
        return appointments.stream()
            .filter(appointment -> appointment.isOpen() && appointment.getStart().isAfter(now))
            .min(Comparator.comparing(Appointment::getStart));
    }

    public String getName() {
        return name;
    }

    public LocalDate getBorn() {
        return born;
    }

    public String getPhone() {
        return phone;
    }

    public InsuranceKind getInsurance() {
        return insurance;
    }

    public List<Appointment> getAppointments() {
        return appointments;
    }
}
