package com.example.shop.order;

public enum OrderStatus {
    ACCEPTED,
    OUT_OF_STOCK
}
