package com.example.market.promotion;

public enum CouponState {
    FREE,
    REDEEMED,
    EXPIRED
}
