package com.example.clinic.billing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/invoices")
public class InvoiceController {

    private final InvoiceService invoices;

    public InvoiceController(InvoiceService invoices) {
        this.invoices = invoices;
    }

    @GetMapping
    public String open(Model model) {
        model.addAttribute("invoices", invoices.open());
        return "invoices/list";
    }

    @PostMapping("/{id}/pay")
    public String pay(@PathVariable long id) {
        invoices.pay(id);
        return "redirect:/invoices";
    }
}
