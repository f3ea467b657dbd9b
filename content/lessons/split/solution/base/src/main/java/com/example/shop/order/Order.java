package com.example.shop.order;

import com.example.shop.shared.Money;

/** {@code total} is null for an order that was not accepted. */
public record Order(int number, String customer, String sku, int pieces, OrderStatus status, Money total) {
}
