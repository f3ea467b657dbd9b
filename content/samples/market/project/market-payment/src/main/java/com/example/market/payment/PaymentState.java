package com.example.market.payment;

public enum PaymentState {
    ASKED,
    RECEIVED,
    REFUNDED,
    FAILED
}
