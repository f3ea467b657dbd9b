package com.example.market.payment;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.CurrentMember;
import com.example.market.common.Price;

@RestController
@RequestMapping("/payments")
public class PaymentController {

    private final PaymentService payments;
    private final WalletService wallets;
    private final CurrentMember current;

    public PaymentController(PaymentService payments, WalletService wallets, CurrentMember current) {
        this.payments = payments;
        this.wallets = wallets;
        this.current = current;
    }

    @PostMapping("/{order}")
    public Payment pay(@PathVariable String order, @RequestBody PaymentRequest request) {
        return payments.pay(order, request.way());
    }

    @GetMapping("/{order}")
    public List<Payment> of(@PathVariable String order) {
        return payments.of(order);
    }

    @GetMapping("/wallet")
    public Price wallet() {
        return wallets.balance(current.id());
    }
}
