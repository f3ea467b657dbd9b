package com.example.shop.order;

public record OrderRequest(String customer, String sku, int pieces) {
}
