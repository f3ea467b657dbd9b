package com.example.shop.shared;

/** An amount in cents, so that nothing is lost by rounding. */
public record Money(long cents, String currency) {
    public static Money euro(long cents) {
        return new Money(cents, "EUR");
    }

    public Money plus(Money other) {
        return new Money(cents + other.cents, currency);
    }

    public Money times(int factor) {
        return new Money(cents * factor, currency);
    }

    public Money percentOff(int percent) {
        return new Money(cents - cents * percent / 100, currency);
    }
}
