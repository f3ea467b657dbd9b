package com.example.clinic.appointment;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

import com.example.clinic.doctor.Doctor;

public interface AppointmentRepository extends JpaRepository<Appointment, Long> {

    List<Appointment> findByDoctorAndStartBetweenOrderByStart(Doctor doctor, LocalDateTime from, LocalDateTime to);

    List<Appointment> findByStatusAndStartBetween(AppointmentStatus status, LocalDateTime from, LocalDateTime to);
}
