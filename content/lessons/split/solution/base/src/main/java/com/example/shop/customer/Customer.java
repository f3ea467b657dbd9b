package com.example.shop.customer;

public record Customer(String id, String name, CustomerLevel level) {
}
