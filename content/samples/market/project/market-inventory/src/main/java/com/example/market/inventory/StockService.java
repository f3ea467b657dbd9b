package com.example.market.inventory;

/** What others may do with the stock. */
public interface StockService {

    int available(String sku);

    void reserve(String sku, int count);

    void release(String sku, int count);

    void ship(String sku, int count);
}
