package com.example.clinic.patient;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.shared.NotFoundException;

@Service
public class PatientService {

    private final PatientRepository patients;

    public PatientService(PatientRepository patients) {
        this.patients = patients;
    }

    @Transactional(readOnly = true)
    public List<Patient> search(String part) {
        return patients.findByNameContainingIgnoreCaseOrderByName(part);
    }

    @Transactional(readOnly = true)
    public Patient find(long id) {
        return patients.findById(id).orElseThrow(() -> new NotFoundException("patient", id));
    }

    @Transactional
    public Patient register(PatientForm form) {
        return patients.save(new Patient(form.name(), form.born(), form.phone(), form.insurance()));
    }
}
