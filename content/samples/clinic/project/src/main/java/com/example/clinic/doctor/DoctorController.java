package com.example.clinic.doctor;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import com.example.clinic.appointment.AppointmentService;

@Controller
@RequestMapping("/doctors")
public class DoctorController {

    private final DoctorService doctors;
    private final AppointmentService appointments;
    private final Clock clock;

    public DoctorController(DoctorService doctors, AppointmentService appointments, Clock clock) {
        this.doctors = doctors;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping
    public String list(@RequestParam(required = false) Speciality speciality, Model model) {
        model.addAttribute("doctors", speciality == null ? doctors.all() : doctors.of(speciality));
        return "doctors/list";
    }

    @GetMapping("/{id}/day")
    public String day(@PathVariable long id, Model model) {
        Doctor doctor = doctors.find(id);
        model.addAttribute("doctor", doctor);
        model.addAttribute("appointments", appointments.dayOf(doctor, LocalDate.now(clock)));
        return "doctors/day";
    }
}
