package com.example.shop.order;

import com.example.shop.catalog.Product;
import com.example.shop.catalog.ProductCatalog;
import com.example.shop.customer.Customer;
import com.example.shop.customer.CustomerDirectory;
import com.example.shop.inventory.StockService;
import com.example.shop.pricing.PriceCalculator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class OrderService {
    private final List<Order> orders = new ArrayList<>();
    private final ProductCatalog catalog;
    private final CustomerDirectory customers;
    private final PriceCalculator prices;
    private final StockService stockService;

    public OrderService(ProductCatalog catalog, CustomerDirectory customers, PriceCalculator prices, StockService stockService) {
        this.catalog = catalog;
        this.customers = customers;
        this.prices = prices;
        this.stockService = stockService;
    }

    public synchronized Order place(OrderRequest request) {
        Customer customer = customers.byId(request.customer());
        Product product = catalog.bySku(request.sku());
        boolean reserved = stockService.reserve(request.sku(), request.pieces());
        Order order = new Order(
                orders.size() + 1,
                customer.id(),
                product.sku(),
                request.pieces(),
                reserved ? OrderStatus.ACCEPTED : OrderStatus.OUT_OF_STOCK,
                reserved ? prices.price(product, request.pieces(), customer) : null);
        orders.add(order);
        return order;
    }

    public synchronized List<Order> all() {
        return List.copyOf(orders);
    }
}
