package com.example.clinic.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.persistence.Embeddable;

@Embeddable
public record Money(BigDecimal amount) {

    public static final Money NOTHING = new Money(BigDecimal.ZERO);

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    public Money percent(int percent) {
        return new Money(amount.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
    }
}
