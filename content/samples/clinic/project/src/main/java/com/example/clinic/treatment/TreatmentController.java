package com.example.clinic.treatment;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/treatments")
public class TreatmentController {

    private final TreatmentService treatments;

    public TreatmentController(TreatmentService treatments) {
        this.treatments = treatments;
    }

    @GetMapping("/new")
    public String form(@RequestParam long appointment, Model model) {
        model.addAttribute("form", new TreatmentForm(appointment, Diagnosis.HEALTHY, "", "", 0));
        return "treatments/form";
    }

    @PostMapping
    public String record(@Valid @ModelAttribute("form") TreatmentForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return "treatments/form";
        }
        return "redirect:/patients/" + treatments.record(form).patient().getId();
    }
}
