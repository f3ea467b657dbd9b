package com.example.shop.inventory;

public interface StockService {
    Stock stockOf(String sku);

    /** Takes pieces out of the warehouse; false when there are not enough, and then nothing is taken. */
    boolean reserve(String sku, Integer pieces);
}
