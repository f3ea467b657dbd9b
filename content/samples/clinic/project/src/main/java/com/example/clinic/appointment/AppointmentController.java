package com.example.clinic.appointment;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import com.example.clinic.doctor.DoctorService;

@Controller
@RequestMapping("/appointments")
public class AppointmentController {

    private final AppointmentService appointments;
    private final DoctorService doctors;

    public AppointmentController(AppointmentService appointments, DoctorService doctors) {
        this.appointments = appointments;
        this.doctors = doctors;
    }

    @GetMapping("/new")
    public String form(@RequestParam long patient, Model model) {
        model.addAttribute("form", new AppointmentForm(patient, null, null, ""));
        model.addAttribute("doctors", doctors.all());
        return "appointments/form";
    }

    @PostMapping
    public String book(@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("doctors", doctors.all());
            return "appointments/form";
        }
        return "redirect:/patients/" + appointments.book(form).getPatient().getId();
    }

    @PostMapping("/{id}/cancel")
    public String cancel(@PathVariable long id) {
        appointments.cancel(id);
        return "redirect:/patients/" + appointments.find(id).getPatient().getId();
    }
}
