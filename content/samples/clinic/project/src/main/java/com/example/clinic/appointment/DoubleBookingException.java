package com.example.clinic.appointment;

import java.time.LocalDateTime;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import com.example.clinic.doctor.Doctor;

@ResponseStatus(HttpStatus.CONFLICT)
public class DoubleBookingException extends RuntimeException {

    public DoubleBookingException(Doctor doctor, LocalDateTime start) {
        super(doctor.getName() + " has another appointment at " + start);
    }
}
