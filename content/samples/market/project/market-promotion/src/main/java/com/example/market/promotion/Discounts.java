package com.example.market.promotion;

import com.example.market.common.Price;

/** What an order gets off. */
public interface Discounts {

    Discount of(Price total, String coupon);

    void redeem(String coupon, String orderNumber);

    void release(String coupon);
}
