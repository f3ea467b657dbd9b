package com.fair.api;

public class MixedMoney extends RuntimeException {
    public MixedMoney(String message) {
        super(message);
    }
}
