package com.example.market.catalog;

public enum ProductStatus {
    DRAFT,
    ON_SALE,
    ENDED
}
