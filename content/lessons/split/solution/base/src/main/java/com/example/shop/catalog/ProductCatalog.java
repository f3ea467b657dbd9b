package com.example.shop.catalog;

import java.util.List;

public interface ProductCatalog {
    /** @throws com.example.shop.shared.NotFoundException when there is no such product */
    Product bySku(String sku);

    List<Product> all();
}
