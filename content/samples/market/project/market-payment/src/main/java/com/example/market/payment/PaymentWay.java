package com.example.market.payment;

public enum PaymentWay {
    CARD,
    TRANSFER,
    WALLET
}
