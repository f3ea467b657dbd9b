package com.fair.api;

import java.math.BigDecimal;
import java.util.Currency;

public record Money(BigDecimal amount, Currency currency) {
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) throw new MixedMoney(currency + " and " + other.currency);
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
