package com.example.clinic.billing;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import com.example.clinic.patient.Patient;
import com.example.clinic.shared.Money;
import com.example.clinic.shared.Recorded;
import com.example.clinic.treatment.Treatment;

@Entity
@Table(name = "invoices")
public class Invoice extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Patient patient;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Treatment treatment;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "invoice_id")
    private List<InvoiceLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status = InvoiceStatus.OPEN;

    protected Invoice() {
    }

    public Invoice(Treatment treatment) {
        this.treatment = treatment;
        this.patient = treatment.patient();
    }

    public void add(String text, Money price) {
        lines.add(new InvoiceLine(text, price));
    }

    public Money total() {
        return lines.stream().map(InvoiceLine::getPrice).reduce(Money.NOTHING, Money::plus);
    }

    /** What the insurance leaves to the patient. */
    public Money own() {
        return total().percent(100 - patient.getInsurance().covered());
    }

    public void pay() {
        status = InvoiceStatus.PAID;
    }

    public Patient getPatient() {
        return patient;
    }

    public Treatment getTreatment() {
        return treatment;
    }

    public List<InvoiceLine> getLines() {
        return lines;
    }

    public InvoiceStatus getStatus() {
        return status;
    }
}
