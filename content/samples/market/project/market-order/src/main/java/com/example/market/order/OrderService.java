package com.example.market.order;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.NotFoundException;
import com.example.market.common.Price;
import com.example.market.common.RuleBrokenException;
import com.example.market.inventory.StockService;
import com.example.market.promotion.Discounts;

@Service
public class OrderService {

    private final PurchaseOrderMapper orders;
    private final OrderLineMapper lines;
    private final StockService stock;
    private final Discounts discounts;
    private final ApplicationEventPublisher events;

    public OrderService(
        PurchaseOrderMapper orders,
        OrderLineMapper lines,
        StockService stock,
        Discounts discounts,
        ApplicationEventPublisher events
    ) {
        this.orders = orders;
        this.lines = lines;
        this.stock = stock;
        this.discounts = discounts;
        this.events = events;
    }

    public PurchaseOrder find(String number) {
        return orders.byNumber(number).orElseThrow(() -> new NotFoundException("order", number));
    }

    public List<OrderLine> linesOf(String number) {
        return lines.ofOrder(number);
    }

    public OrderView view(String number) {
        PurchaseOrder order = find(number);
        return new OrderView(number, Price.of(order.getTotal()), Price.of(order.getDiscount()), order.getState(), linesOf(number));
    }

    public List<PurchaseOrder> of(long member) {
        return orders.ofMember(member);
    }

    @Transactional
    public void paid(String number) {
        orders.changeState(number, OrderState.PAID);
        events.publishEvent(new OrderPaid(number));
    }

    @Transactional
    public void shipped(String number) {
        linesOf(number).forEach(line -> stock.ship(line.getSku(), line.getPieces()));
        orders.changeState(number, OrderState.SHIPPED);
    }

    @Transactional
    public void cancel(String number) {
        PurchaseOrder order = find(number);
        if (order.getState() == OrderState.SHIPPED) {
            throw new RuleBrokenException("a shipped order is returned, not cancelled");
        }
        linesOf(number).forEach(line -> stock.release(line.getSku(), line.getPieces()));
        if (order.getCoupon() != null) {
            discounts.release(order.getCoupon());
        }
        orders.changeState(number, OrderState.CANCELLED);
    }
}
