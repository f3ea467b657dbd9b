package com.example.clinic.patient;

import java.time.Clock;
import java.time.LocalDateTime;

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

import com.example.clinic.treatment.TreatmentService;

@Controller
@RequestMapping("/patients")
public class PatientController {

    private final PatientService patients;
    private final TreatmentService treatments;
    private final Clock clock;

    public PatientController(PatientService patients, TreatmentService treatments, Clock clock) {
        this.patients = patients;
        this.treatments = treatments;
        this.clock = clock;
    }

    @GetMapping
    public String list(@RequestParam(defaultValue = "") String name, Model model) {
        model.addAttribute("patients", patients.search(name));
        return "patients/list";
    }

    @GetMapping("/{id}")
    public String show(@PathVariable long id, Model model) {
        Patient patient = patients.find(id);
        model.addAttribute("patient", patient);
        model.addAttribute("next", patient.next(LocalDateTime.now(clock)).orElse(null));
        model.addAttribute("history", treatments.history(patient));
        return "patients/show";
    }

    @GetMapping("/new")
    public String form(Model model) {
        model.addAttribute("form", PatientForm.empty());
        return "patients/form";
    }

    @PostMapping
    public String register(@Valid @ModelAttribute("form") PatientForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return "patients/form";
        }
        return "redirect:/patients/" + patients.register(form).getId();
    }
}
