package com.example.market.catalog;

import java.util.List;

import com.example.market.common.Price;

public record ProductView(String sku, String title, Price price, List<String> images) {
}
