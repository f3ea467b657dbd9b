package com.example.shop.api;

import com.example.price.Money;

/** What modules call; the library stands behind it, as logback stands behind slf4j. */
public final class Prices {
    private Prices() {}

    public static void in(String currency) {
        Money.use(currency);
    }

    public static String of(int amount) {
        return Money.of(amount);
    }
}
