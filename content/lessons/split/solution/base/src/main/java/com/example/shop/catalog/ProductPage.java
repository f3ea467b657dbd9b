package com.example.shop.catalog;

/** What a visitor of the shop sees of one product. */
public record ProductPage(Product product, int pieces, boolean low) {
}
