package com.example.market.payment;

import java.math.BigDecimal;
import java.time.Instant;

/** Money for an order. */
public class Payment {

    private Long id;
    private String orderNumber;
    private BigDecimal amount;
    private PaymentWay way;
    private PaymentState state;
    private Instant at;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public PaymentWay getWay() {
        return way;
    }

    public void setWay(PaymentWay way) {
        this.way = way;
    }

    public PaymentState getState() {
        return state;
    }

    public void setState(PaymentState state) {
        this.state = state;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }
}
