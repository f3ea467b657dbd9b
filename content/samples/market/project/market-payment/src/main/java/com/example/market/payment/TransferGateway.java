package com.example.market.payment;

import org.springframework.stereotype.Component;

import com.example.market.common.Price;

@Component
class TransferGateway implements PaymentGateway {

    @Override
    public PaymentWay way() {
        return PaymentWay.TRANSFER;
    }

    @Override
    public boolean charge(long member, Price amount, String orderNumber) {
        return true;
    }
}
