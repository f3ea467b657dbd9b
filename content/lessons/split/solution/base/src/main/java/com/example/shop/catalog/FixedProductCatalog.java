package com.example.shop.catalog;

import com.example.shop.shared.Money;
import com.example.shop.shared.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class FixedProductCatalog implements ProductCatalog {
    private final List<Product> products = List.of(
            new Product("tea", "Green tea", Money.euro(690)),
            new Product("cup", "Porcelain cup", Money.euro(1250)),
            new Product("pot", "Cast-iron pot", Money.euro(4900)));

    @Override
    public Product bySku(String sku) {
        for (Product product : products) {
            if (product.sku().equals(sku)) {
                return product;
            }
        }
        throw new NotFoundException("product", sku);
    }

    @Override
    public List<Product> all() {
        return products;
    }
}
