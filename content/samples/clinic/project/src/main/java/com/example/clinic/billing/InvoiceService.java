package com.example.clinic.billing;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.shared.Money;
import com.example.clinic.shared.NotFoundException;
import com.example.clinic.treatment.Treatment;

@Service
public class InvoiceService {

    private final InvoiceRepository invoices;

    public InvoiceService(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @Transactional
    public Invoice bill(Treatment treatment, Money medicine) {
        Invoice invoice = new Invoice(treatment);
        invoice.add(treatment.getDiagnosis().name().toLowerCase(), treatment.getDiagnosis().fee());
        if (!medicine.equals(Money.NOTHING)) {
            invoice.add("medicine", medicine);
        }
        return invoices.save(invoice);
    }

    @Transactional(readOnly = true)
    public List<Invoice> open() {
        return invoices.findByStatusOrderByCreatedAt(InvoiceStatus.OPEN);
    }

    @Transactional
    public void pay(long id) {
        invoices.findById(id).orElseThrow(() -> new NotFoundException("invoice", id)).pay();
    }
}
