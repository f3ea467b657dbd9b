package com.example.market.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in the currency of the market. */
public record Price(BigDecimal amount) {

    public static final Price ZERO = new Price(BigDecimal.ZERO);

    public static Price of(BigDecimal amount) {
        return new Price(amount.setScale(2, RoundingMode.HALF_UP));
    }

    public Price plus(Price other) {
        return of(amount.add(other.amount));
    }

    public Price minus(Price other) {
        return of(amount.subtract(other.amount).max(BigDecimal.ZERO));
    }

    public Price times(int count) {
        return of(amount.multiply(BigDecimal.valueOf(count)));
    }

    public Price percent(int percent) {
        return of(amount.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), RoundingMode.HALF_UP));
    }

    public boolean atLeast(Price other) {
        return amount.compareTo(other.amount) >= 0;
    }
}
