package com.example.shop.catalog;

import com.example.shop.shared.Money;

public record Product(String sku, String name, Money price) {
}
