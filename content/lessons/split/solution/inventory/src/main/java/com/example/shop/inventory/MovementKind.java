package com.example.shop.inventory;

enum MovementKind {
    DELIVERY,
    RESERVATION
}
