package com.example.market.order;

public record CheckoutRequest(String coupon) {
}
