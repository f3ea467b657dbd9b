package com.example.market.order;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.CurrentMember;

@RestController
@RequestMapping("/orders")
public class OrderController {

    private final CheckoutService checkout;
    private final OrderService orders;
    private final CurrentMember current;

    public OrderController(CheckoutService checkout, OrderService orders, CurrentMember current) {
        this.checkout = checkout;
        this.orders = orders;
        this.current = current;
    }

    @PostMapping
    public OrderView checkout(@RequestBody CheckoutRequest request) {
        return orders.view(checkout.checkout(current.id(), request).getNumber());
    }

    @GetMapping
    public List<PurchaseOrder> mine() {
        return orders.of(current.id());
    }

    @GetMapping("/{number}")
    public OrderView order(@PathVariable String number) {
        return orders.view(number);
    }

    @PostMapping("/{number}/cancel")
    public void cancel(@PathVariable String number) {
        orders.cancel(number);
    }
}
