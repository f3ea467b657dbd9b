package com.example.clinic.doctor;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.shared.NotFoundException;

@Service
@Transactional(readOnly = true)
public class DoctorService {

    private final DoctorRepository doctors;

    public DoctorService(DoctorRepository doctors) {
        this.doctors = doctors;
    }

    public List<Doctor> all() {
        return doctors.findAll();
    }

    public List<Doctor> of(Speciality speciality) {
        return doctors.findBySpecialityOrderByName(speciality);
    }

    public Doctor find(long id) {
        return doctors.findById(id).orElseThrow(() -> new NotFoundException("doctor", id));
    }
}
