package com.example.market.dashboard;

import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.catalog.ProductService;
import com.example.market.inventory.StockService;

@RestController
@RequestMapping("/dashboard")
public class DashboardController {

    private final ProductService products;
    private final StockService stock;

    public DashboardController(ProductService products, StockService stock) {
        this.products = products;
        this.stock = stock;
    }

    @GetMapping("/products/{sku}")
    public Map<String, Object> product(@PathVariable String sku) {
        return Map.of("price", products.priceOf(sku), "available", stock.available(sku));
    }
}
