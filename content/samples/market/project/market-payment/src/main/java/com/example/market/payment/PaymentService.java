package com.example.market.payment;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.MarketClock;
import com.example.market.common.NotFoundException;
import com.example.market.common.Price;
import com.example.market.member.MemberService;
import com.example.market.order.OrderService;
import com.example.market.order.PurchaseOrder;

@Service
public class PaymentService {

    private final PaymentMapper payments;
    private final List<PaymentGateway> gateways;
    private final OrderService orders;
    private final MemberService members;
    private final MarketClock clock;

    public PaymentService(PaymentMapper payments, List<PaymentGateway> gateways, OrderService orders, MemberService members, MarketClock clock) {
        this.payments = payments;
        this.gateways = gateways;
        this.orders = orders;
        this.members = members;
        this.clock = clock;
    }

    @Transactional
    public Payment pay(String orderNumber, PaymentWay way) {
        PurchaseOrder order = orders.find(orderNumber);
        Price amount = Price.of(order.getTotal());
        PaymentGateway gateway = gateways.stream()
            .filter(one -> one.way() == way)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("way to pay", way));
        boolean received = gateway.charge(order.getMemberId(), amount, orderNumber);
        Payment payment = new Payment();
        payment.setOrderNumber(orderNumber);
        payment.setAmount(amount.amount());
        payment.setWay(way);
        payment.setState(received ? PaymentState.RECEIVED : PaymentState.FAILED);
        payment.setAt(clock.now());
        payments.insert(payment);
        if (received) {
            orders.paid(orderNumber);
            members.spent(order.getMemberId(), amount);
        }
        return payment;
    }

    public List<Payment> of(String orderNumber) {
        return payments.ofOrder(orderNumber);
    }
}
