package com.example.market.payment;

import org.springframework.stereotype.Component;

import com.example.market.common.Price;

@Component
class WalletGateway implements PaymentGateway {

    private final WalletService wallets;

    WalletGateway(WalletService wallets) {
        this.wallets = wallets;
    }

    @Override
    public PaymentWay way() {
        return PaymentWay.WALLET;
    }

    @Override
    public boolean charge(long member, Price amount, String orderNumber) {
        if (!wallets.balance(member).atLeast(amount)) {
            return false;
        }
        wallets.change(member, amount.amount().negate(), orderNumber);
        return true;
    }
}
