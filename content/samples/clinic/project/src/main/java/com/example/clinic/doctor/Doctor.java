package com.example.clinic.doctor;

import java.time.LocalTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import com.example.clinic.shared.Recorded;

@Entity
@Table(name = "doctors")
public class Doctor extends Recorded {

    private String name;

    @Enumerated(EnumType.STRING)
    private Speciality speciality;

    private LocalTime opens;
    private LocalTime closes;

    protected Doctor() {
    }

    public Doctor(String name, Speciality speciality, LocalTime opens, LocalTime closes) {
        this.name = name;
        this.speciality = speciality;
        this.opens = opens;
        this.closes = closes;
    }

    public boolean works(LocalTime from, LocalTime to) {
        return !from.isBefore(opens) && !to.isAfter(closes);
    }

    public String getName() {
        return name;
    }

    public Speciality getSpeciality() {
        return speciality;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public LocalTime getCloses() {
        return closes;
    }
}
