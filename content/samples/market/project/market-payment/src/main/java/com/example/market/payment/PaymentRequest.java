package com.example.market.payment;

public record PaymentRequest(PaymentWay way) {
}
