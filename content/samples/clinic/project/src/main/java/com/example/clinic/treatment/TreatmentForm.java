package com.example.clinic.treatment;

import jakarta.validation.constraints.NotNull;

public record TreatmentForm(@NotNull Long appointment, @NotNull Diagnosis diagnosis, String notes, String medicine, int packs) {

    public boolean prescribes() {
        return medicine != null && !medicine.isBlank() && packs > 0;
    }
}
