package com.example.shop.pricing;

import com.example.shop.catalog.Product;
import com.example.shop.customer.Customer;
import com.example.shop.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public class PriceCalculator {
    private final long freeShippingFrom;
    private final long shipping;

    public PriceCalculator(@Value("${pricing.free-shipping-from}") long freeShippingFrom, @Value("${pricing.shipping}") long shipping) {
        this.freeShippingFrom = freeShippingFrom;
        this.shipping = shipping;
    }

    public Money price(Product product, int pieces, Customer customer) {
        Money goods = product.price().times(pieces).percentOff(customer.level().discountPercent());
        return goods.cents() >= freeShippingFrom ? goods : goods.plus(Money.euro(shipping));
    }
}
