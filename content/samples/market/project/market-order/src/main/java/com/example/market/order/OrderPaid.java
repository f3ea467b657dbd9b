package com.example.market.order;

/** Told when an order is paid. */
public record OrderPaid(String number) {
}
