package com.example.clinic.pharmacy;

import com.example.clinic.shared.Money;

/** What a treatment needs of the pharmacy. */
public interface MedicineCabinet {

    /**
     * Gives packs of a medicine out for a treatment.
     *
     * @return what the packs cost
     */
    Money dispense(Long treatmentId, String medicine, int packs);
}
