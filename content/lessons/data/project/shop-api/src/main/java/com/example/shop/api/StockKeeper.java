package com.example.shop.api;

/** Implemented by a bean of the base; modules call it. */
public interface StockKeeper {
    /** Takes pieces of an article out of the stock. */
    void take(String sku, int pieces);
}
