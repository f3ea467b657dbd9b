package com.example.market.promotion;

import com.example.market.common.Price;

/** What comes off, and why. */
public record Discount(Price amount, String because) {

    public static final Discount NONE = new Discount(Price.ZERO, "");
}
