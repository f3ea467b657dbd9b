package com.example.clinic.appointment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.doctor.Doctor;
import com.example.clinic.doctor.DoctorService;
import com.example.clinic.patient.Patient;
import com.example.clinic.patient.PatientService;
import com.example.clinic.shared.NotFoundException;

@Service
public class AppointmentService {

    private final AppointmentRepository appointments;
    private final PatientService patients;
    private final DoctorService doctors;

    public AppointmentService(AppointmentRepository appointments, PatientService patients, DoctorService doctors) {
        this.appointments = appointments;
        this.patients = patients;
        this.doctors = doctors;
    }

    @Transactional
    public Appointment book(AppointmentForm form) {
        Patient patient = patients.find(form.patient());
        Doctor doctor = doctors.find(form.doctor());
        Appointment wanted = new Appointment(patient, doctor, form.start(), form.reason());
        if (!doctor.works(form.start().toLocalTime(), wanted.end().toLocalTime())) {
            throw new DoubleBookingException(doctor, form.start());
        }
        boolean taken = dayOf(doctor, form.start().toLocalDate()).stream()
            .anyMatch(other -> other.overlaps(wanted.getStart(), wanted.end()));
        if (taken) {
            throw new DoubleBookingException(doctor, form.start());
        }
        return appointments.save(wanted);
    }

    @Transactional(readOnly = true)
    public List<Appointment> dayOf(Doctor doctor, LocalDate day) {
        return appointments.findByDoctorAndStartBetweenOrderByStart(doctor, day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    @Transactional(readOnly = true)
    public Appointment find(long id) {
        return appointments.findById(id).orElseThrow(() -> new NotFoundException("appointment", id));
    }

    @Transactional(readOnly = true)
    public List<Appointment> treatedOn(LocalDate day) {
        return appointments.findByStatusAndStartBetween(AppointmentStatus.TREATED, day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    @Transactional
    public void cancel(long id) {
        find(id).cancel();
    }
}
