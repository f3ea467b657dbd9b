package com.example.shop.pricing;

import com.example.shop.catalog.ProductCatalog;
import com.example.shop.customer.CustomerDirectory;
import com.example.shop.shared.Money;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuoteController {
    private final ProductCatalog catalog;
    private final CustomerDirectory customers;
    private final PriceCalculator prices;

    public QuoteController(ProductCatalog catalog, CustomerDirectory customers, PriceCalculator prices) {
        this.catalog = catalog;
        this.customers = customers;
        this.prices = prices;
    }

    @GetMapping("/quote")
    public Money quote(@RequestParam String sku, @RequestParam(defaultValue = "1") int pieces, @RequestParam String customer) {
        return prices.price(catalog.bySku(sku), pieces, customers.byId(customer));
    }
}
