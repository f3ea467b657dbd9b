package com.example.shop.api;

/** A key, and what a Spring context finds for it; null when there is nothing. */
public record Setting(String key, String value) {
}
