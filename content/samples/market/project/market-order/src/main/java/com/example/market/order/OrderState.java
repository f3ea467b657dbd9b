package com.example.market.order;

public enum OrderState {
    PLACED,
    PAID,
    SHIPPED,
    CANCELLED
}
