package com.example.shop.customer;

public enum CustomerLevel {
    REGULAR(0),
    SILVER(5),
    GOLD(10);

    private final int discountPercent;

    CustomerLevel(int discountPercent) {
        this.discountPercent = discountPercent;
    }

    public int discountPercent() {
        return discountPercent;
    }
}
