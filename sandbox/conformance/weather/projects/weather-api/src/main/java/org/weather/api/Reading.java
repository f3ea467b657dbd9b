package org.weather.api;

import java.time.LocalDate;

public record Reading(String place, double value, LocalDate day) {
    public Reading {
        if (value < 0) throw new IllegalArgumentException("no pressure at " + place);
    }
}
