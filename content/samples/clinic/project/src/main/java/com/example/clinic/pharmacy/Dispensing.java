package com.example.clinic.pharmacy;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import com.example.clinic.shared.Money;
import com.example.clinic.shared.Recorded;

/** Packs that left the pharmacy for a treatment, which is known here by its number alone. */
@Entity
@Table(name = "dispensings")
public class Dispensing extends Recorded {

    private Long treatmentId;

    @ManyToOne(optional = false)
    private Medicine medicine;

    private int packs;

    protected Dispensing() {
    }

    public Dispensing(Long treatmentId, Medicine medicine, int packs) {
        this.treatmentId = treatmentId;
        this.medicine = medicine;
        this.packs = packs;
    }

    public Money price() {
        return medicine.getPrice().times(packs);
    }

    public Long getTreatmentId() {
        return treatmentId;
    }

    public Medicine getMedicine() {
        return medicine;
    }

    public int getPacks() {
        return packs;
    }
}
