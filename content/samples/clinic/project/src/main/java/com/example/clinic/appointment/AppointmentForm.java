package com.example.clinic.appointment;

import java.time.LocalDateTime;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

public record AppointmentForm(@NotNull Long patient, @NotNull Long doctor, @NotNull @Future LocalDateTime start, @NotBlank String reason) {
}
