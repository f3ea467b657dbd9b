package com.example.market.payment;

import com.example.market.common.Price;

/** Whoever moves the money. */
public interface PaymentGateway {

    PaymentWay way();

    boolean charge(long member, Price amount, String orderNumber);
}
