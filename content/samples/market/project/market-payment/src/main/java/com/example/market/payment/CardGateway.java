package com.example.market.payment;

import java.math.BigDecimal;

import org.springframework.stereotype.Component;

import com.example.market.common.Price;

@Component
class CardGateway implements PaymentGateway {

    @Override
    public PaymentWay way() {
        return PaymentWay.CARD;
    }

    @Override
    public boolean charge(long member, Price amount, String orderNumber) {
        return !amount.atLeast(Price.of(BigDecimal.valueOf(10000)));
    }
}
