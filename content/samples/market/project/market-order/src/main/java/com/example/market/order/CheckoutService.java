package com.example.market.order;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.catalog.ProductService;
import com.example.market.common.MarketClock;
import com.example.market.common.Price;
import com.example.market.common.RuleBrokenException;
import com.example.market.inventory.StockService;
import com.example.market.member.AddressService;
import com.example.market.promotion.Discount;
import com.example.market.promotion.Discounts;

/** From a cart to an order: stock, discount and lines in one transaction. */
@Service
public class CheckoutService {

    private final CartService carts;
    private final PurchaseOrderMapper orders;
    private final OrderLineMapper lines;
    private final ProductService products;
    private final StockService stock;
    private final Discounts discounts;
    private final AddressService addresses;
    private final ApplicationEventPublisher events;
    private final MarketClock clock;

    public CheckoutService(
        CartService carts,
        PurchaseOrderMapper orders,
        OrderLineMapper lines,
        ProductService products,
        StockService stock,
        Discounts discounts,
        AddressService addresses,
        ApplicationEventPublisher events,
        MarketClock clock
    ) {
        this.carts = carts;
        this.orders = orders;
        this.lines = lines;
        this.products = products;
        this.stock = stock;
        this.discounts = discounts;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public PurchaseOrder checkout(long member, CheckoutRequest request) {
        List<CartLine> cart = carts.of(member);
        if (cart.isEmpty()) {
            throw new RuleBrokenException("the cart is empty");
        }
        Price total = carts.total(member);
        Discount discount = discounts.of(total, request.coupon());
        PurchaseOrder order = new PurchaseOrder();
        order.setNumber(UUID.randomUUID().toString());
        order.setMemberId(member);
        order.setAddressId(addresses.preferred(member).getId());
        order.setTotal(total.minus(discount.amount()).amount());
        order.setDiscount(discount.amount().amount());
        order.setCoupon(request.coupon());
        order.setState(OrderState.PLACED);
        order.setPlacedAt(clock.now());
        orders.insert(order);
        for (CartLine line : cart) {
            stock.reserve(line.getSku(), line.getPieces());
            lines.insert(lineOf(order, line));
        }
        if (request.coupon() != null) {
            discounts.redeem(request.coupon(), order.getNumber());
        }
        carts.empty(member);
        events.publishEvent(new OrderPlaced(order.getNumber(), member, Price.of(order.getTotal())));
        return order;
    }

    private OrderLine lineOf(PurchaseOrder order, CartLine cart) {
        OrderLine line = new OrderLine();
        line.setOrderNumber(order.getNumber());
        line.setSku(cart.getSku());
        line.setPieces(cart.getPieces());
        line.setPrice(products.priceOf(cart.getSku()).amount());
        return line;
    }
}
