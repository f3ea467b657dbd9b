package com.example.shop.inventory;

import com.example.shop.catalog.Product;
import com.example.shop.catalog.ProductCatalog;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public class Warehouse implements StockService {
    private final Map<String, Integer> pieces = new ConcurrentHashMap<>(Map.of("tea", 12, "cup", 3));
    private final ProductCatalog catalog;
    private final MovementLog movements;

    @Value("${inventory.low-stock}")
    private int lowStock;

    public Warehouse(ProductCatalog catalog, MovementLog movements) {
        this.catalog = catalog;
        this.movements = movements;
    }

    @Override
    public Stock stockOf(String sku) {
        Product product = catalog.bySku(sku);
        int inStock = pieces.getOrDefault(product.sku(), 0);
        return new Stock(product.sku(), inStock, inStock < lowStock);
    }

    @Override
    public synchronized boolean reserve(String sku, Integer wanted) {
        int inStock = stockOf(sku).getPieces();
        if (inStock < wanted) {
            return false;
        }
        pieces.put(sku, inStock - wanted);
        movements.add(MovementKind.RESERVATION, sku, wanted);
        return true;
    }

    synchronized Stock deliver(String sku, int delivered) {
        if (delivered < 1) {
            throw new IllegalArgumentException("a delivery has at least one piece: " + delivered);
        }
        pieces.put(sku, stockOf(sku).getPieces() + delivered);
        movements.add(MovementKind.DELIVERY, sku, delivered);
        return stockOf(sku);
    }
}
