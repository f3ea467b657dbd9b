package com.example.clinic.treatment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import com.example.clinic.appointment.Appointment;
import com.example.clinic.patient.Patient;
import com.example.clinic.shared.Recorded;

@Entity
@Table(name = "treatments")
public class Treatment extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appointment appointment;

    @Enumerated(EnumType.STRING)
    private Diagnosis diagnosis;

    private String notes;

    protected Treatment() {
    }

    public Treatment(Appointment appointment, Diagnosis diagnosis, String notes) {
        this.appointment = appointment;
        this.diagnosis = diagnosis;
        this.notes = notes;
        appointment.treated();
    }

    public Patient patient() {
        return appointment.getPatient();
    }

    public Appointment getAppointment() {
        return appointment;
    }

    public Diagnosis getDiagnosis() {
        return diagnosis;
    }

    public String getNotes() {
        return notes;
    }
}
