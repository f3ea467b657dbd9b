package com.example.clinic.billing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import com.example.clinic.shared.Money;
import com.example.clinic.shared.Recorded;

@Entity
@Table(name = "invoice_lines")
public class InvoiceLine extends Recorded {

    private String text;

    @Embedded
    private Money price;

    protected InvoiceLine() {
    }

    public InvoiceLine(String text, Money price) {
        this.text = text;
        this.price = price;
    }

    public String getText() {
        return text;
    }

    public Money getPrice() {
        return price;
    }
}
