package com.example.clinic.treatment;

import com.example.clinic.shared.Money;

public enum Diagnosis {
    HEALTHY("0.00"),
    INFECTION("35.00"),
    ALLERGY("48.00"),
    INJURY("60.00"),
    CHRONIC("75.00");

    private final Money fee;

    Diagnosis(String fee) {
        this.fee = Money.of(fee);
    }

    public Money fee() {
        return fee;
    }
}
