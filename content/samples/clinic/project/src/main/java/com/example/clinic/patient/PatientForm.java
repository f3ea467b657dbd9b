package com.example.clinic.patient;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;

public record PatientForm(@NotBlank String name, @NotNull @Past LocalDate born, @NotBlank String phone, @NotNull InsuranceKind insurance) {

    public static PatientForm empty() {
        return new PatientForm("", null, "", InsuranceKind.PUBLIC);
    }
}
