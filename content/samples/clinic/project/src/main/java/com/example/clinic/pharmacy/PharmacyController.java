package com.example.clinic.pharmacy;

import jakarta.validation.constraints.Positive;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/pharmacy")
public class PharmacyController {

    private final PharmacyService pharmacy;

    public PharmacyController(PharmacyService pharmacy) {
        this.pharmacy = pharmacy;
    }

    @GetMapping
    public String stock(Model model) {
        model.addAttribute("medicines", pharmacy.all());
        return "pharmacy/stock";
    }

    @GetMapping("/{name}")
    public String medicine(@PathVariable String name, Model model) {
        Medicine medicine = pharmacy.find(name);
        model.addAttribute("medicine", medicine);
        model.addAttribute("dispensed", pharmacy.dispensed(medicine));
        return "pharmacy/medicine";
    }

    @PostMapping("/{name}/deliveries")
    public String deliver(@PathVariable String name, @RequestParam @Positive int packs) {
        pharmacy.deliver(name, packs);
        return "redirect:/pharmacy";
    }
}
